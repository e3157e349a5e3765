-- A place's sums over the tasks of a slice are one row: as a row for each task they took longer to store than the works
-- they were counted from. Readers still see a task as a row.
select set_config('app.system', 'on', true);

create table task_tally (
    slice_id        uuid not null references slice (id),
    municipality_id uuid not null references organisation (id),
    school_id       uuid references organisation (id),
    works           int[] not null,
    totals          bigint[] not null,
    squares         bigint[] not null,
    constraint task_tally_once unique nulls not distinct (slice_id, school_id),
    constraint task_tally_tasks check
        (cardinality(works) = cardinality(totals) and cardinality(works) = cardinality(squares))
);
insert into task_tally
select t.slice_id, t.municipality_id, t.school_id, array_agg(coalesce(n.n, 0) order by p.place),
       array_agg(coalesce(n.total, 0) order by p.place), array_agg(coalesce(n.squares, 0) order by p.place)
from (select distinct slice_id, municipality_id, school_id from task_slice) t
join slice s on s.id = t.slice_id
cross join lateral generate_series(1, cardinality(s.tasks)) p (place)
left join task_slice n
  on n.slice_id = t.slice_id and n.school_id is not distinct from t.school_id and n.place = p.place
group by t.slice_id, t.municipality_id, t.school_id;
drop table task_slice;

alter table task_tally enable row level security;
alter table task_tally force row level security;
create policy task_tally_reach on task_tally using (may_reach(coalesce(school_id, municipality_id)));

-- Places count from one.
create view task_slice with (security_invoker = true) as
select y.slice_id, y.municipality_id, y.school_id, t.place::int as place, t.n, t.total, t.squares
from task_tally y cross join lateral unnest(y.works, y.totals, y.squares) with ordinality t (n, total, squares, place)
where t.n > 0;

-- A file's rows are found by its slice; a second index cost as much as the rows.
drop index participant_result_data_set;
drop index group_row_data_set;
