-- organisation_id is the municipality: both its methodists and its teachers reach it
create table difficulty (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    author_id       uuid not null references person (id),
    school_id       uuid references organisation (id),
    text            varchar(2000) not null,
    subject         varchar(80),
    grade           int,
    skill           varchar(80),
    anonymous       boolean not null,
    visibility      text not null,
    status          text not null,
    outcome         text,
    assignee_id     uuid references person (id),
    redirected_to   uuid references person (id),
    merged_into     uuid references difficulty (id),
    posted_at       timestamptz not null,
    accept_by       date not null,
    answer_by       date not null,
    offered_at      timestamptz,
    closed_at       timestamptz,
    snoozed_until   date,
    audience        text[] not null,
    constraint difficulty_text_not_blank check (length(trim(text)) > 0),
    constraint difficulty_grade_known check (grade between 1 and 11),
    constraint difficulty_visibility_known check (visibility in ('ME_AND_METHODIST', 'OPEN')),
    constraint difficulty_status_known check (status in ('NEW', 'ACCEPTED', 'IN_WORK', 'OFFERED', 'HELPED', 'CLOSED',
        'MERGED', 'REDIRECTED', 'WITHDRAWN')),
    constraint difficulty_closed_has_outcome check (status <> 'CLOSED' or outcome is not null),
    constraint difficulty_merged_has_target check ((status = 'MERGED') = (merged_into is not null)),
    constraint difficulty_taken_has_assignee check (status not in ('ACCEPTED', 'IN_WORK', 'OFFERED') or assignee_id is not null)
);
create index difficulty_queue on difficulty (organisation_id, status, posted_at);
create index difficulty_author on difficulty (author_id, posted_at);
create index difficulty_merged on difficulty (merged_into);
create index difficulty_audience on difficulty using gin (audience);

create table difficulty_prompt (
    difficulty_id   uuid not null references difficulty (id),
    organisation_id uuid not null references organisation (id),
    node_type       text not null,
    node_id         uuid not null,
    primary key (difficulty_id, node_type, node_id)
);

create table difficulty_answer (
    id              uuid primary key,
    difficulty_id   uuid not null references difficulty (id),
    organisation_id uuid not null references organisation (id),
    author_id       uuid not null references person (id),
    words           varchar(2000) not null,
    sent_at         timestamptz not null
);
create index difficulty_answer_difficulty on difficulty_answer (difficulty_id, sent_at);

create table difficulty_answer_item (
    answer_id       uuid not null references difficulty_answer (id),
    place           int not null,
    organisation_id uuid not null references organisation (id),
    type            text not null,
    object_id       uuid not null,
    title           varchar(400) not null,
    path            varchar(300) not null,
    reason          varchar(1000) not null,
    primary key (answer_id, place),
    constraint difficulty_answer_item_type_known check (type in ('PRACTICE', 'SESSION', 'COURSE', 'PERSON'))
);

create table difficulty_message (
    id              uuid primary key,
    difficulty_id   uuid not null references difficulty (id),
    organisation_id uuid not null references organisation (id),
    author_id       uuid not null references person (id),
    text            varchar(2000) not null,
    written_at      timestamptz not null
);
create index difficulty_message_difficulty on difficulty_message (difficulty_id, written_at);

alter table difficulty enable row level security;
alter table difficulty force row level security;
create policy difficulty_reach on difficulty using (may_reach(organisation_id)) with check (may_reach(organisation_id));
alter table difficulty_prompt enable row level security;
alter table difficulty_prompt force row level security;
create policy difficulty_prompt_reach on difficulty_prompt
    using (may_reach(organisation_id)) with check (may_reach(organisation_id));
alter table difficulty_answer enable row level security;
alter table difficulty_answer force row level security;
create policy difficulty_answer_reach on difficulty_answer
    using (may_reach(organisation_id)) with check (may_reach(organisation_id));
alter table difficulty_answer_item enable row level security;
alter table difficulty_answer_item force row level security;
create policy difficulty_answer_item_reach on difficulty_answer_item
    using (may_reach(organisation_id)) with check (may_reach(organisation_id));
alter table difficulty_message enable row level security;
alter table difficulty_message force row level security;
create policy difficulty_message_reach on difficulty_message
    using (may_reach(organisation_id)) with check (may_reach(organisation_id));

create trigger difficulty_audit after insert or update or delete on difficulty
    for each row execute function audit_row();
