-- Works come by tens of thousands in one statement. A foreign key looks up each row's references one by one, which takes
-- longer than storing the rows; here the few distinct references of a statement are looked up, and held, once. The
-- tables refuse what a foreign key would refuse: a row without its file, slice or place, and taking those away. They
-- also hold the row to the slice of its file, by which the views below find it.
alter table participant_result
    drop constraint participant_result_data_set_id_fkey,
    drop constraint participant_result_slice_id_fkey,
    drop constraint participant_result_school_id_fkey;
alter table group_row
    drop constraint group_row_data_set_id_fkey,
    drop constraint group_row_slice_id_fkey,
    drop constraint group_row_municipality_id_fkey,
    drop constraint group_row_school_id_fkey;

create function participant_result_refers() returns trigger
    language plpgsql as $$
declare
    missing bigint;
begin
    with wanted as materialized (select distinct data_set_id, slice_id, school_id from incoming),
    files as (select id, slice_id from data_set where id in (select data_set_id from wanted) for key share),
    places as (select id from organisation where id in (select school_id from wanted) for key share)
    select count(*) into missing from wanted
    where (data_set_id, slice_id) not in (select id, slice_id from files where slice_id is not null)
      or school_id not in (select id from places);
    if missing > 0 then
        raise foreign_key_violation using message = 'a work refers to a file, a slice or a school that is not there';
    end if;
    return null;
end
$$;
create trigger participant_result_refers after insert on participant_result
    referencing new table as incoming for each statement execute function participant_result_refers();
create trigger participant_result_still_refers after update on participant_result
    referencing new table as incoming for each statement execute function participant_result_refers();

create function group_row_refers() returns trigger
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
      or municipality_id not in (select id from places) or place_id not in (select id from places);
    if missing > 0 then
        raise foreign_key_violation using message = 'a row refers to a file, a slice or a place that is not there';
    end if;
    return null;
end
$$;
create trigger group_row_refers after insert on group_row
    referencing new table as incoming for each statement execute function group_row_refers();
create trigger group_row_still_refers after update on group_row
    referencing new table as incoming for each statement execute function group_row_refers();

-- Arguments: which of the two tables refers to the row by which column. A slice is kept by its files.
create function results_keep() returns trigger
    language plpgsql as $$
declare
    before text := coalesce(current_setting('app.system', true), '');
    used boolean;
begin
    perform set_config('app.system', 'on', true); -- like a foreign key, it looks past row level security
    for i in 0 .. tg_nargs - 1 by 2 loop
        execute format('select exists (select from %I where %I = $1)', tg_argv[i], tg_argv[i + 1]) into used
            using old.id;
        if used then
            raise foreign_key_violation using message = format('%s refers to this %s', tg_argv[i], tg_table_name);
        end if;
    end loop;
    perform set_config('app.system', before, true);
    return old;
end
$$;
create trigger data_set_kept before delete on data_set for each row
    execute function results_keep('participant_result', 'data_set_id', 'group_row', 'data_set_id');
create trigger organisation_kept before delete on organisation for each row
    execute function results_keep('participant_result', 'school_id', 'group_row', 'school_id',
        'group_row', 'municipality_id');

-- The rows of a slice lie together, file after file: an index by slice alone, which grows at one end, is enough to find
-- them; by slice, school and code it cost more than the rows themselves.
create or replace view standing_result with (security_invoker = true) as
select distinct on (p.slice_id, p.school_id, p.code) p.*
from data_set d join participant_result p on p.data_set_id = d.id and p.slice_id = d.slice_id
where d.status = 'CONFIRMED'
order by p.slice_id, p.school_id, p.code, d.version desc;

create or replace view standing_group with (security_invoker = true) as
select distinct on (g.slice_id, g.form, g.level, g.school_id, g.mark_group) g.*
from data_set d join group_row g on g.data_set_id = d.id and g.slice_id = d.slice_id
where d.status = 'CONFIRMED'
order by g.slice_id, g.form, g.level, g.school_id, g.mark_group, d.version desc;

drop index participant_result_slice;
drop index group_row_slice;
create index participant_result_slice on participant_result (slice_id);
create index group_row_slice on group_row (slice_id);

-- Workbooks are packed already: trying to pack them once more only takes time.
alter table import_content alter column bytes set storage external;
