-- whom the word on a pass stands for: the meeting server learns the word alone
create table room_pass (
    room      varchar(63) not null,
    word      uuid not null,
    person_id uuid not null references person (id) on delete cascade,
    primary key (room, word)
);

-- as the meeting server tells it; events come twice, in any order, or not at all
create table room_visit (
    session_id uuid not null references club_session (id) on delete cascade,
    occupant   varchar(400) not null,
    breakout   varchar(200) not null,
    joined_at  timestamptz not null,
    person_id  uuid references person (id) on delete cascade,
    left_at    timestamptz,
    -- closed by the room's end, for want of an event of its own
    repaired   boolean not null,
    primary key (session_id, occupant, breakout, joined_at)
);
create index room_visit_person on room_visit (person_id);
