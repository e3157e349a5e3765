-- what of the demo is made already: a start that was broken off goes on from here
create table demo_made (
    key     text primary key,
    id      uuid,
    made_at timestamptz not null default now()
);
