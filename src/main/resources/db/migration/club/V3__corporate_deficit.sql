-- What an association says that all of its teachers lack. In the trail it is a problem field like any other.
create table corporate_deficit (
    id              uuid primary key,
    club_id         uuid not null references club (id),
    organisation_id uuid not null references organisation (id),
    title           varchar(200) not null,
    subject         varchar(80) not null,
    from_grade      int,
    to_grade        int,
    skills          text[] not null default '{}',
    seen            varchar(4000) not null,
    grounds         varchar(2000) not null default '',
    fields          uuid[] not null default '{}',
    author_id       uuid not null references person (id),
    at              timestamptz not null,
    came_of         varchar(2000),
    closed_at       timestamptz,
    audience        text[] not null,
    constraint corporate_deficit_grades check (from_grade between 1 and 11 and to_grade between from_grade and 11
        or from_grade is null and to_grade is null),
    constraint corporate_deficit_closed check ((closed_at is null) = (came_of is null))
);
create index corporate_deficit_club on corporate_deficit (club_id, at);
create index corporate_deficit_audience on corporate_deficit using gin (audience);
create trigger corporate_deficit_audit after insert or update or delete on corporate_deficit
    for each row execute function audit_row();
