-- The key behind a pseudonym is the only link to a login; erasing a person deletes this row.
create table audit_actor (
    login     text primary key,
    pseudonym uuid not null default gen_random_uuid()
);

create table audit_event (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    event       text not null,
    object_type text not null,
    object_id   text,
    actor       uuid
);
create index audit_event_object on audit_event (object_type, object_id);
create index audit_event_at on audit_event (at);

create function audit_pseudonym(who text) returns uuid
    language plpgsql as $$
declare
    found uuid;
begin
    if who is null then
        return null;
    end if;
    insert into audit_actor (login) values (who) on conflict do nothing;
    select pseudonym into found from audit_actor where login = who;
    return found;
end
$$;

-- For tables whose every change is kept: create trigger … execute function audit_row().
-- Only the operation and the key are stored, never the columns: they may be personal.
create function audit_row() returns trigger
    language plpgsql as $$
declare
    changed jsonb := to_jsonb(coalesce(new, old));
begin
    insert into audit_event (event, object_type, object_id, actor)
    values (tg_op, tg_table_name, coalesce(changed ->> 'id', changed ->> 'person_id'),
            audit_pseudonym(nullif(current_setting('app.login', true), '')));
    return null;
end
$$;

revoke update, delete, truncate on audit_event from vitok_app;
