-- The sums of a place over its tasks and over its works were two rows of two tables, written and taken away together.
select set_config('app.system', 'on', true);

alter table score_slice rename to slice_sum;
alter table slice_sum rename constraint score_slice_once to slice_sum_once;
alter policy score_slice_reach on slice_sum rename to slice_sum_reach;
alter table slice_sum
    add task_works int[] not null default '{}',
    add task_totals bigint[] not null default '{}',
    add task_squares bigint[] not null default '{}';
update slice_sum s set task_works = t.works, task_totals = t.totals, task_squares = t.squares
from task_tally t where t.slice_id = s.slice_id and t.school_id is not distinct from s.school_id;
alter table slice_sum add constraint slice_sum_tasks check
    (cardinality(task_works) = cardinality(task_totals) and cardinality(task_works) = cardinality(task_squares));

drop view task_slice;
drop table task_tally;
-- Places count from one.
create view task_slice with (security_invoker = true) as
select s.slice_id, s.municipality_id, s.school_id, t.place::int as place, t.n, t.total, t.squares
from slice_sum s
cross join lateral unnest(s.task_works, s.task_totals, s.task_squares) with ordinality t (n, total, squares, place)
where t.n > 0;
