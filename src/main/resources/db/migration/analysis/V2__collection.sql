-- the last order to collect the problem fields of a municipality, and how far it has come
create table problem_field_collection (
    municipality_id uuid primary key references organisation (id),
    status          text not null,
    asked_by        uuid references person (id) on delete set null,
    asked_at        timestamptz not null,
    done            int not null default 0,
    total           int not null default 0,
    found           int not null default 0,
    finished_at     timestamptz,
    constraint problem_field_collection_status check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED'))
);
