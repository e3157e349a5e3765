create table club_session (
    id               uuid primary key,
    club_id          uuid not null references club (id),
    organisation_id  uuid not null references organisation (id),
    title            varchar(300) not null,
    goal             varchar(2000) not null default '',
    type             text not null,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    -- the zone and the time on its clocks stay what people were told, whatever becomes of the zone's rules
    zone             varchar(60) not null,
    local_start      timestamp not null,
    place            varchar(400),
    link             varchar(400),
    openness         text not null,
    places           int,
    status           text not null,
    sequence         int not null default 0,
    moved_from       timestamptz,
    cancel_reason    varchar(500) not null default '',
    room             varchar(63) not null,
    here_code        varchar(8) not null,
    minutes_number   int,
    minutes_on       date,
    author_id        uuid references person (id) on delete set null,
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    audience         text[] not null,
    constraint club_session_ends_after_start check (ends_at > starts_at),
    constraint club_session_places_positive check (places is null or places > 0),
    constraint club_session_room_unique unique (room),
    constraint club_session_openness_known check (openness in ('MEMBERS', 'MUNICIPALITY', 'GUESTS', 'OPEN')),
    constraint club_session_status_known check (status in
        ('DRAFT', 'ANNOUNCED', 'LIVE', 'HELD', 'MINUTES_APPROVED', 'CANCELLED')),
    constraint club_session_approved_has_number check ((status = 'MINUTES_APPROVED') = (minutes_number is not null))
);
create index club_session_audience on club_session using gin (audience);
create index club_session_starts on club_session (starts_at);
create index club_session_club on club_session (club_id, starts_at);

create table session_host (
    session_id uuid not null references club_session (id) on delete cascade,
    person_id  uuid not null references person (id) on delete cascade,
    primary key (session_id, person_id)
);

-- what prompted the session; fields belong to the analysis
create table session_field (
    session_id uuid not null references club_session (id) on delete cascade,
    field_id   uuid not null,
    primary key (session_id, field_id)
);
create index session_field_field on session_field (field_id);

create table session_item (
    id             uuid primary key,
    session_id     uuid not null references club_session (id) on delete cascade,
    no             int not null,
    question       varchar(500) not null,
    speaker        varchar(200) not null default '',
    minutes        int not null,
    field_id       uuid,
    practice_id    uuid,
    draft_decision varchar(2000) not null default '',
    heard          varchar(8000) not null default '',
    state          text not null default 'PLANNED',
    begun_at       timestamptz,
    constraint session_item_no_unique unique (session_id, no),
    constraint session_item_minutes_sensible check (minutes between 1 and 600),
    constraint session_item_state_known check (state in ('PLANNED', 'RUNNING', 'DONE'))
);

create table session_signup (
    session_id uuid not null references club_session (id) on delete cascade,
    person_id  uuid not null references person (id) on delete cascade,
    state      text not null,
    turn       bigint generated always as identity,
    at         timestamptz not null,
    primary key (session_id, person_id),
    constraint session_signup_state_known check (state in ('PLACE', 'WAITING'))
);
create index session_signup_person on session_signup (person_id);

create table session_attendance (
    session_id uuid not null references club_session (id) on delete cascade,
    person_id  uuid not null references person (id) on delete cascade,
    method     text not null,
    at         timestamptz not null,
    primary key (session_id, person_id),
    constraint session_attendance_method_known check (method in ('CODE', 'ROOM', 'MARKED'))
);

create table session_question (
    id          uuid primary key,
    session_id  uuid not null references club_session (id) on delete cascade,
    author_id   uuid references person (id) on delete set null,
    body        varchar(1000) not null,
    name_hidden boolean not null,
    at          timestamptz not null,
    answered_at timestamptz
);
create index session_question_session on session_question (session_id);

create table session_question_vote (
    question_id uuid not null references session_question (id) on delete cascade,
    person_id   uuid not null references person (id) on delete cascade,
    primary key (question_id, person_id)
);

create table session_poll (
    id         uuid primary key,
    session_id uuid not null references club_session (id) on delete cascade,
    question   varchar(300) not null,
    options    text[] not null,
    at         timestamptz not null,
    closed     boolean not null default false
);
create index session_poll_session on session_poll (session_id);

create table session_poll_vote (
    poll_id   uuid not null references session_poll (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    choice    int not null,
    primary key (poll_id, person_id)
);

create table session_decision (
    id          uuid primary key,
    session_id  uuid not null references club_session (id) on delete cascade,
    item_id     uuid references session_item (id) on delete set null,
    no          int not null,
    body        varchar(2000) not null,
    level       text not null,
    responsible varchar(300) not null default '',
    due         date,
    at          timestamptz not null,
    constraint session_decision_no_unique unique (session_id, no),
    constraint session_decision_level_known check (level in ('SERVICE', 'SCHOOL', 'TEACHER'))
);

create table calendar_address (
    person_id   uuid primary key references person (id) on delete cascade,
    secret_hash text not null,
    created_at  timestamptz not null,
    constraint calendar_address_secret_unique unique (secret_hash)
);

create trigger club_session_audit after insert or update or delete on club_session
    for each row execute function audit_row();
create trigger session_decision_audit after insert or update or delete on session_decision
    for each row execute function audit_row();
