create table problem_field (
    id                 uuid primary key,
    -- the school for a school's field, else the municipality
    organisation_id    uuid not null references organisation (id),
    municipality_id    uuid not null references organisation (id),
    procedure          varchar(20) not null,
    subject            varchar(80) not null,
    grade              int not null,
    skill_code         varchar(80) not null,
    skill              varchar(500) not null,
    tasks              text[] not null,
    scope              text not null,
    cluster            varchar(60),
    school_id          uuid references organisation (id),
    year               int not null,
    schools            uuid[] not null,
    value              double precision not null,
    low                double precision,
    high               double precision,
    n                  int not null,
    threshold          double precision not null,
    municipality_value double precision,
    region_value       double precision,
    country_value      double precision,
    years              int[] not null,
    severity           int not null,
    evidence           uuid[] not null,
    status             text not null,
    cause              varchar(2000),
    confirmed_by       uuid references person (id),
    confirmed_at       timestamptz,
    published_at       timestamptz,
    closed_at          timestamptz,
    -- what a later run says of a confirmed field, whose own figures stand
    newer_value        double precision,
    newer_severity     int,
    newer_at           timestamptz,
    found_at           timestamptz not null,
    audience           text[] not null,
    constraint problem_field_identity unique nulls not distinct
        (municipality_id, procedure, subject, grade, skill_code, scope, cluster, school_id, year),
    constraint problem_field_scope check (scope in ('MUNICIPALITY', 'CLUSTER', 'SCHOOL')
        and (scope = 'CLUSTER') = (cluster is not null) and (scope = 'SCHOOL') = (school_id is not null)),
    constraint problem_field_severity check (severity between 1 and 3),
    constraint problem_field_status check (status in ('CANDIDATE', 'CONFIRMED', 'PUBLISHED', 'CLOSED')),
    constraint problem_field_confirmed_by_a_person check (status = 'CANDIDATE' or confirmed_by is not null),
    constraint problem_field_enough check (n >= 10)
);
create index problem_field_list on problem_field (municipality_id, year, subject, grade);
create index problem_field_audience on problem_field using gin (audience);

create table problem_field_club (
    field_id uuid not null references problem_field (id),
    club_id  uuid not null,
    note     varchar(2000) not null,
    at       timestamptz not null,
    primary key (field_id, club_id)
);

create table problem_field_message (
    id        uuid primary key,
    field_id  uuid not null references problem_field (id),
    person_id uuid not null references person (id),
    text      varchar(4000) not null,
    at        timestamptz not null
);
create index problem_field_message_field on problem_field_message (field_id, at);

alter table problem_field enable row level security;
alter table problem_field force row level security;
create policy problem_field_reach on problem_field using
    (may_reach(organisation_id) or status in ('PUBLISHED', 'CLOSED') and scope <> 'SCHOOL');

create trigger problem_field_audit after insert or update of status or delete on problem_field
    for each row execute function audit_row();
create trigger problem_field_message_audit after insert or update or delete on problem_field_message
    for each row execute function audit_row();

-- the school itself says that it looked at its results on the field
create table problem_field_review (
    field_id  uuid not null references problem_field (id) on delete cascade,
    school_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    at        timestamptz not null,
    primary key (field_id, school_id)
);
create index problem_field_review_school on problem_field_review (school_id);
