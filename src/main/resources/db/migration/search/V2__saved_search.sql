-- A search that a person follows; known are the finds of which the person has heard.
create table saved_search (
    id         uuid primary key,
    person_id  uuid not null references person (id) on delete cascade,
    words      varchar(200) not null,
    types      text[] not null,
    subjects   text[] not null,
    grades     int[] not null,
    skills     text[] not null,
    statuses   text[] not null,
    known      uuid[] not null,
    created_at timestamptz not null,
    constraint saved_search_once unique (person_id, words, types, subjects, grades, skills, statuses)
);
