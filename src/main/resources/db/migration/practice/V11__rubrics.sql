-- rubrics as municipalities and regions wrote them, each change a version of its own; a review keeps the one it began with
create table practice_rubric (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    version         int not null,
    rubric          jsonb not null,
    note            varchar(400) not null,
    person_id       uuid not null references person (id),
    at              timestamptz not null,
    constraint practice_rubric_version_once unique (organisation_id, version)
);
-- nothing where the portal's own rubric holds
alter table practice_round add column rubric_id uuid references practice_rubric (id);
create trigger practice_rubric_audit after insert or update or delete on practice_rubric
    for each row execute function audit_row();
