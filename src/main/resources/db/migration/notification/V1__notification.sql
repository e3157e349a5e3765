create table notice (
    id        uuid primary key,
    person_id uuid not null references person (id),
    kind      text not null,
    title_key varchar(120) not null,
    arguments text[] not null,
    path      varchar(300) not null,
    at        timestamptz not null default now(),
    read_at   timestamptz
);
create index notice_person on notice (person_id, at desc);
create index notice_unread on notice (person_id) where read_at is null;

create table letter (
    id         uuid primary key,
    person_id  uuid not null references person (id),
    recipient  varchar(200) not null,
    subject    varchar(200) not null,
    body       text not null,
    created_at timestamptz not null default now(),
    attempts   int not null default 0,
    next_try   timestamptz not null default now(),
    sent_at    timestamptz
);
create index letter_waiting on letter (next_try) where sent_at is null;
