create table search_entry (
    key        varchar(80) primary key,
    type       text not null,
    object_id  uuid not null,
    title      text not null,
    summary    text not null,
    text       text not null,
    subject    text,
    grades     int[] not null,
    skills     text[] not null,
    status     text,
    audience   text[] not null,
    path       text not null,
    happens_on date,
    weight     double precision not null,
    note       text
);

-- what people looked for and did not find; nobody is named
create table search_miss (
    words   varchar(200) primary key,
    times   int not null default 1,
    last_on date not null
);

-- Hibernate Search: what still has to be written to the index, and which node writes it
create table hsearch_outbox_event (
    id             uuid primary key,
    entity_name    varchar(256) not null,
    entity_id      varchar(256) not null,
    entity_id_hash integer not null,
    payload        bytea not null,
    retries        integer not null,
    process_after  timestamp(6) with time zone not null,
    status         varchar(255) not null check (status in ('PENDING', 'ABORTED')),
    tenant_id      varchar(255)
);
create index hsearch_outbox_event_process_after on hsearch_outbox_event (process_after);

create table hsearch_agent (
    id                   uuid primary key,
    type                 varchar(255) not null
        check (type in ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING')),
    name                 varchar(255) not null,
    expiration           timestamp(6) with time zone not null,
    state                varchar(255) not null check (state in ('RUNNING', 'WAITING', 'SUSPENDED')),
    total_shard_count    integer,
    assigned_shard_index integer,
    payload              bytea,
    tenant_id            varchar(255)
);
