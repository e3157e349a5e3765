-- Thanks of colleagues, once a person; and when the author last said that the practice still holds.
create table practice_thanks (
    practice_id uuid not null references practice (id) on delete cascade,
    person_id   uuid not null references person (id) on delete cascade,
    at          timestamptz not null,
    primary key (practice_id, person_id)
);
alter table practice add column relevant_on date, add column relevance_asked_on date;
