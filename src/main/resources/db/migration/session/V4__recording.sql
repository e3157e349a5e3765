-- where a held session can be watched, and what is said where in it
create table session_recording (
    session_id uuid primary key references club_session (id) on delete cascade,
    link       varchar(400) not null,
    notes      varchar(8000) not null,
    changed_at timestamptz not null
);
