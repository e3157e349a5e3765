create table stored_file (
    id           uuid primary key,
    sha256       char(64) not null,
    size         bigint not null,
    name         varchar(200) not null,
    media_type   varchar(200) not null,
    created_at   timestamptz not null,
    delete_after timestamptz,
    owner        varchar(120),
    constraint stored_file_size_not_negative check (size >= 0)
);
create index stored_file_content on stored_file (sha256);
create index stored_file_expiry on stored_file (delete_after) where delete_after is not null;
create index stored_file_owner on stored_file (owner);
