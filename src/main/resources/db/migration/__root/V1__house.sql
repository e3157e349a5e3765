-- What no module owns: rights of the portal's ordinary role, the registry of events, the table of jobs.
do $$
begin
    if not exists (select from pg_roles where rolname = 'vitok_app') then
        create role vitok_app nologin;
    end if;
end
$$;

grant usage on schema public to vitok_app;
grant select, insert, update, delete on all tables in schema public to vitok_app;
grant usage, select on all sequences in schema public to vitok_app;
alter default privileges in schema public grant select, insert, update, delete on tables to vitok_app;
alter default privileges in schema public grant usage, select on sequences to vitok_app;

create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash on event_publication using hash (serialized_event);
create index event_publication_by_completion_date on event_publication (completion_date);

create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority_execution_time on scheduled_tasks (priority desc, execution_time asc);

-- True for the rows of these organisations in the running transaction, or for the portal's own jobs.
-- An empty setting opens nothing: a transaction that forgot to say who acts reads no protected row.
create function may_reach(organisation uuid) returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('app.system', true), '') = 'on'
        or coalesce(
            organisation = any (string_to_array(nullif(current_setting('app.organisations', true), ''), ',')::uuid[]),
            false);
