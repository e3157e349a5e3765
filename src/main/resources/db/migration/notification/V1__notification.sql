create table notice (
    id        uuid primary key,
    person_id uuid not null references person (id) on delete cascade,
    kind      text not null,
    title_key varchar(120) not null,
    arguments text[] not null,
    path      varchar(300) not null,
    sent_at   timestamptz not null,
    read_at   timestamptz
);
create index notice_of_person on notice (person_id, sent_at desc);
create index notice_unread on notice (person_id) where read_at is null;

create table letter_silence (
    person_id    uuid primary key references person (id) on delete cascade,
    secret       uuid not null unique,
    silent_since timestamptz
);

create table letter (
    id          uuid primary key,
    notice_id   uuid not null references notice (id) on delete cascade,
    address     varchar(320) not null,
    unsubscribe uuid not null,
    state       text not null default 'WAITING',
    tries       int not null default 0,
    next_try_at timestamptz not null,
    sent_at     timestamptz,
    problem     text,
    constraint letter_state_known check (state in ('WAITING', 'SENT', 'FAILED')),
    constraint letter_sent_has_time check ((state = 'SENT') = (sent_at is not null))
);
create index letter_waiting on letter (next_try_at) where state = 'WAITING';
