-- Tables that the portal gives out to be filled in and takes back through the import.
create table work_template (
    id              uuid primary key,
    municipality_id uuid not null references organisation (id),
    version         int not null default 1,
    procedure       varchar(20) not null,
    subject         varchar(80) not null,
    grade           int not null,
    year            int not null,
    held_on         date,
    places          int not null,
    tasks           jsonb not null,
    levels          int[] not null default '{}',
    made_by         varchar(200) not null,
    made_at         timestamptz not null,
    dropped         boolean not null default false
);
create index work_template_municipality on work_template (municipality_id, subject, grade);
