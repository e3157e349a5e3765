-- What each file says of the tasks of its test: without it nobody could tell, once a file is taken back, what the others
-- had said. A maximum or a level that the file does not tell is null.
select set_config('app.system', 'on', true);
alter table data_set
    add tasks text[] not null default '{}',
    add maxima int[] not null default '{}',
    add levels text[] not null default '{}',
    add constraint data_set_tasks check
        (cardinality(tasks) = cardinality(maxima) and cardinality(tasks) = cardinality(levels));

-- Of the files that are there already it is known which tasks they have; the rest is what their test says now.
with told as (
    select d.id, d.columns as tasks,
      array(select s.maxima[array_position(s.tasks, c.number)] from unnest(d.columns) with ordinality c (number, place)
            order by c.place) as maxima,
      array(select nullif(s.levels[array_position(s.tasks, c.number)], '')
            from unnest(d.columns) with ordinality c (number, place) order by c.place) as levels
    from data_set d join slice s on s.id = d.slice_id join organisation o on o.id = d.organisation_id
    where d.form in ('VPR_INDIVIDUAL', 'VPR_COLLECTION', 'VPR_REGIONAL', 'TEMPLATE', 'MAPPED', 'GIA_PROTOCOL')
      or d.form in ('VPR_TASKS', 'VPR_OUTCOMES') and o.kind <> 'SCHOOL'
)
update data_set d set tasks = t.tasks, maxima = t.maxima, levels = t.levels from told t where t.id = d.id;
