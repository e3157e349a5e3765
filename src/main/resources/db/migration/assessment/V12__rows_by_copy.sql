-- A table with row level security takes no COPY, and the way through a table of the transaction's own cost as much again
-- as the rows. The rows now lie in the only part of a parted table: what is read, changed or taken away goes through the
-- whole, which lets through what may be reached; into the part the portal may only bring rows, and a statement that brings
-- one beyond its reach is refused as a whole.
select set_config('app.system', 'on', true);

alter table participant_result rename to participant_result_rows;
alter table group_row rename to group_row_rows;
drop policy participant_result_reach on participant_result_rows;
drop policy group_row_reach on group_row_rows;
create table participant_result (like participant_result_rows) partition by list (slice_id);
create table group_row (like group_row_rows) partition by list (slice_id);
do $$
declare
    name text;
begin
    foreach name in array array['participant_result', 'group_row'] loop
        execute format('alter table %I no force row level security', name || '_rows');
        execute format('alter table %I disable row level security', name || '_rows');
        execute format('alter table %I attach partition %I default', name, name || '_rows');
        execute format('revoke all on %I from vitok_app', name || '_rows');
        execute format('grant insert on %I to vitok_app', name || '_rows');
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        -- triggers of a statement belong to the table that the statement names
        execute format('create trigger %I after insert on %I referencing new table as incoming
            for each statement execute function %I()', name || '_refers', name, name || '_refers');
        execute format('create trigger %I after update on %I referencing new table as incoming
            for each statement execute function %I()', name || '_still_refers', name, name || '_refers');
    end loop;
end
$$;
create policy participant_result_reach on participant_result using (may_reach(school_id));
create policy group_row_reach on group_row using (may_reach(coalesce(school_id, municipality_id)));

create or replace function participant_result_refers() returns trigger
    language plpgsql as $$
declare
    missing bigint;
begin
    with wanted as materialized (select distinct data_set_id, slice_id, school_id from incoming),
    files as (select id, slice_id from data_set where id in (select data_set_id from wanted) for key share),
    places as (select id from organisation where id in (select school_id from wanted) for key share)
    select count(*) into missing from wanted
    where (data_set_id, slice_id) not in (select id, slice_id from files where slice_id is not null)
      or school_id not in (select id from places) or not may_reach(school_id);
    if missing > 0 then
        raise foreign_key_violation
            using message = 'a work refers to a file, a slice or a school that is not there or out of reach';
    end if;
    return null;
end
$$;

create or replace function group_row_refers() returns trigger
    language plpgsql as $$
declare
    missing bigint;
begin
    with wanted as materialized (
        select distinct data_set_id, slice_id, municipality_id, coalesce(school_id, municipality_id) as place_id
        from incoming
    ),
    files as (select id, slice_id from data_set where id in (select data_set_id from wanted) for key share),
    places as (
        select id from organisation
        where id in (select municipality_id from wanted union select place_id from wanted) for key share
    )
    select count(*) into missing from wanted
    where (data_set_id, slice_id) not in (select id, slice_id from files where slice_id is not null)
      or municipality_id not in (select id from places) or place_id not in (select id from places)
      or not may_reach(place_id);
    if missing > 0 then
        raise foreign_key_violation
            using message = 'a row refers to a file, a slice or a place that is not there or out of reach';
    end if;
    return null;
end
$$;

-- The views follow the name to the whole.
create or replace view standing_result with (security_invoker = true) as
select distinct on (p.slice_id, p.school_id, p.code)
    p.data_set_id, p.slice_id, p.school_id, p.code, p.row_number, p.class_number, p.variant,
    case when d.edition is not null and -3 = all (p.scores) then coalesce((
        select q.scores
        from data_set e join participant_result q on q.data_set_id = e.id and q.slice_id = e.slice_id
        where e.slice_id = p.slice_id and e.status = 'CONFIRMED' and q.school_id = p.school_id and q.code = p.code
          and not (-3 = all (q.scores))
        order by e.precedence desc, e.version desc limit 1), p.scores)
    else p.scores end as scores,
    p.primary_score, p.mark, p.journal_mark, p.test_score
from data_set d join participant_result p on p.data_set_id = d.id and p.slice_id = d.slice_id
where d.status = 'CONFIRMED'
  and not exists (select from superseded_part s where s.data_set_id = p.data_set_id and s.school_id = p.school_id)
order by p.slice_id, p.school_id, p.code, d.precedence desc, d.version desc;

create or replace view standing_group with (security_invoker = true) as
select distinct on (g.slice_id, g.form, g.level, g.school_id, g.mark_group) g.*
from data_set d join group_row g on g.data_set_id = d.id and g.slice_id = d.slice_id
where d.status = 'CONFIRMED'
order by g.slice_id, g.form, g.level, g.school_id, g.mark_group, d.version desc;
