-- Editions may be made here: what a test says of itself, who made it, and its tasks before anybody may use them.
alter table test_form
    add column max_primary int,
    add column made_by varchar(200),
    add column added_at timestamptz not null default now();

-- What a specification expects of a task; a task above its parts stands for them and holds no points of its own.
alter table test_task
    add column expected_low double precision,
    add column expected_high double precision,
    add column virtual boolean not null default false,
    add constraint test_task_expected check
        ((expected_low is null) = (expected_high is null) and expected_low <= expected_high);

-- A table of tasks as typed: it may be wrong in every cell, and only one that adds up becomes an edition.
create table edition_draft (
    id       uuid primary key,
    owner    uuid not null,
    content  jsonb not null,
    form_id  uuid references test_form (id) on delete set null,
    saved_by varchar(200) not null,
    saved_at timestamptz not null,
    dropped  boolean not null default false
);
create index edition_draft_owner on edition_draft (owner);

-- How it was before, step by step, for going back.
create table edition_draft_step (
    draft_id uuid not null references edition_draft (id) on delete cascade,
    position bigint generated always as identity,
    content  jsonb not null,
    primary key (draft_id, position)
);
