-- Works come by tens of thousands in one statement. A foreign key looks up each row's three references one by one, which
-- takes longer than storing the rows; here the few distinct references of a statement are looked up, and held, once.
-- The table refuses what a foreign key would refuse: a row without its file, slice or school, and taking those away.
alter table participant_result
    drop constraint participant_result_data_set_id_fkey,
    drop constraint participant_result_slice_id_fkey,
    drop constraint participant_result_school_id_fkey;

create function participant_result_refers() returns trigger
    language plpgsql
as $$
declare
    missing bigint;
begin
    with wanted as materialized (select distinct data_set_id, slice_id, school_id from incoming),
    files as (select d.id from data_set d where d.id in (select data_set_id from wanted) for key share of d),
    slices as (select s.id from slice s where s.id in (select slice_id from wanted) for key share of s),
    schools as (select o.id from organisation o where o.id in (select school_id from wanted) for key share of o)
    select count(*) into missing from wanted
    where data_set_id not in (select id from files) or slice_id not in (select id from slices)
      or school_id not in (select id from schools);
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

create function participant_result_keeps() returns trigger
    language plpgsql
as $$
declare
    before text := coalesce(current_setting('app.system', true), '');
    used boolean;
begin
    perform set_config('app.system', 'on', true); -- like a foreign key, it looks past row level security
    execute format('select exists (select from participant_result where %I = $1)', tg_argv[0]) into used using old.id;
    perform set_config('app.system', before, true);
    if used then
        raise foreign_key_violation using message = format('works refer to this %s', tg_table_name);
    end if;
    return old;
end
$$;
create trigger data_set_kept before delete on data_set
    for each row execute function participant_result_keeps('data_set_id');
create trigger slice_kept before delete on slice
    for each row execute function participant_result_keeps('slice_id');
create trigger organisation_kept before delete on organisation
    for each row execute function participant_result_keeps('school_id');

-- Workbooks are packed already: trying to pack them once more only takes time.
alter table import_content alter column bytes set storage external;
