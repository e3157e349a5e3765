-- repetitions of one session, each with its own date and life
alter table club_session add column series uuid;
create index club_session_series on club_session (series) where series is not null;

-- teachers' difficulties that prompted the session; they belong to their own module
create table session_difficulty (
    session_id    uuid not null references club_session (id) on delete cascade,
    difficulty_id uuid not null,
    primary key (session_id, difficulty_id)
);
create index session_difficulty_difficulty on session_difficulty (difficulty_id);
