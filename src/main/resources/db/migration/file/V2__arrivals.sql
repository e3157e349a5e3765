-- what each person brought lately, kept or not, so that nobody fills the portal in an hour
create table file_arrival (
    owner varchar(120) not null,
    at    timestamptz not null,
    size  bigint not null
);
create index file_arrival_owner on file_arrival (owner, at);
create index file_arrival_at on file_arrival (at);
