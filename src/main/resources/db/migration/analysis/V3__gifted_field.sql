-- What olympiads show and people want talked over. In the trail it is a problem field like any other.
create table gifted_field (
    id              uuid primary key,
    municipality_id uuid not null references organisation (id),
    year            int not null,
    stage           text not null,
    subject         varchar(80) not null,
    grade           int,
    asks            varchar(2000) not null,
    participants    int not null,
    laureates       int not null,
    schools         int not null,
    came_of         varchar(2000),
    author_id       uuid not null references person (id),
    at              timestamptz not null,
    closed_at       timestamptz,
    audience        text[] not null,
    constraint gifted_field_enough check (participants >= 10),
    constraint gifted_field_closed check ((closed_at is null) = (came_of is null))
);
create index gifted_field_list on gifted_field (municipality_id, year);
create index gifted_field_audience on gifted_field using gin (audience);
create trigger gifted_field_audit after insert or update or delete on gifted_field
    for each row execute function audit_row();
