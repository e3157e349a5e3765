-- Review by two: rounds, the reviewers' sheets, the conversation on passages. The level that a practice has reached
-- and the one that its author asks for stand beside its status.
alter table practice add column level text, add column wanted_level text;
alter table practice add constraint practice_level_known check
    (level in ('SCHOOL', 'MUNICIPALITY', 'REGION') and wanted_level in ('SCHOOL', 'MUNICIPALITY', 'REGION'));

create table practice_round (
    id          uuid primary key,
    practice_id uuid not null references practice (id) on delete cascade,
    -- a copy of what was handed in, for the difference with what comes after it
    text_id     uuid not null references practice_text (id),
    level       text not null,
    opened_by   uuid not null references person (id),
    opened_at   timestamptz not null,
    due         date not null,
    state       text not null,
    verdict     text,
    reason      varchar(4000) not null default '',
    closed_by   uuid references person (id),
    closed_at   timestamptz,
    constraint practice_round_level_known check (level in ('SCHOOL', 'MUNICIPALITY', 'REGION')),
    constraint practice_round_state_known check (state in ('RUNNING', 'SPLIT', 'AGREED', 'OVERRULED', 'WITHDRAWN')),
    constraint practice_round_verdict_known check (verdict in ('PUBLISHED', 'SENT_BACK', 'REJECTED')),
    constraint practice_round_closed_has_time check ((state in ('RUNNING', 'SPLIT')) = (closed_at is null)),
    constraint practice_round_decided_has_verdict check ((state in ('AGREED', 'OVERRULED')) = (verdict is not null))
);
create unique index practice_round_one_open on practice_round (practice_id) where closed_at is null;
create index practice_round_practice on practice_round (practice_id, opened_at);
create index practice_round_due on practice_round (due) where closed_at is null;

create table practice_reviewer (
    round_id    uuid not null references practice_round (id) on delete cascade,
    person_id   uuid not null references person (id),
    points      jsonb,
    verdict     text,
    words       varchar(4000) not null default '',
    given_at    timestamptz,
    reminded_on date,
    primary key (round_id, person_id),
    constraint practice_reviewer_verdict_known check (verdict in ('PUBLISHED', 'SENT_BACK', 'REJECTED')),
    constraint practice_reviewer_given_whole check ((verdict is null) = (given_at is null) and (points is null) = (given_at is null))
);
create index practice_reviewer_person on practice_reviewer (person_id);

create table practice_passage (
    id          uuid primary key,
    practice_id uuid not null references practice (id) on delete cascade,
    section     text not null,
    quote       varchar(600) not null,
    words       varchar(2000) not null,
    person_id   uuid not null references person (id),
    at          timestamptz not null,
    resolved_by uuid references person (id),
    resolved_at timestamptz,
    constraint practice_passage_resolved check ((resolved_by is null) = (resolved_at is null))
);
create index practice_passage_practice on practice_passage (practice_id, at);

create table practice_passage_reply (
    id         uuid primary key,
    passage_id uuid not null references practice_passage (id) on delete cascade,
    words      varchar(2000) not null,
    person_id  uuid not null references person (id),
    at         timestamptz not null
);
create index practice_passage_reply_passage on practice_passage_reply (passage_id, at);

create trigger practice_round_audit after insert or update or delete on practice_round
    for each row execute function audit_row();
create trigger practice_reviewer_audit after insert or update or delete on practice_reviewer
    for each row execute function audit_row();
