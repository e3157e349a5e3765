create table trail_node (
    type            text not null,
    id              uuid not null,
    stage           int not null,
    title           varchar(400) not null,
    detail          varchar(400) not null default '',
    status          varchar(40) not null,
    path            varchar(300) not null,
    organisation_id uuid references organisation (id),
    audience        text[] not null,
    at              timestamptz not null,
    primary key (type, id),
    constraint trail_node_stage_known check (stage between 1 and 6)
);

create table trail_edge (
    from_type text not null,
    from_id   uuid not null,
    to_type   text not null,
    to_id     uuid not null,
    kind      text not null,
    primary key (from_type, from_id, to_type, to_id, kind)
);
create index trail_edge_to on trail_edge (to_type, to_id);

create table evidence (
    id              uuid primary key,
    headline        varchar(400) not null,
    detail          varchar(1000) not null default '',
    as_of           date not null,
    subject         varchar(80),
    grade           int,
    skill           varchar(80),
    value           double precision,
    low             double precision,
    high            double precision,
    n               int,
    source_type     text not null,
    source_id       uuid not null,
    organisation_id uuid references organisation (id),
    audience        text[] not null,
    registered_at   timestamptz not null default now()
);
create index evidence_source on evidence (source_type, source_id);

-- what the data said is never rewritten
revoke update, delete on evidence from vitok_app;
