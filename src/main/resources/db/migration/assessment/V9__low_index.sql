-- The index of low results as the region sends it: a number with its year and file, reckoned by nobody here.
create table low_index (
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    school_id       uuid not null references organisation (id),
    row_number      int not null,
    year            int not null,
    value           double precision,
    listed          boolean,
    constraint low_index_says check (value is not null or listed is not null)
);
create index low_index_place on low_index (municipality_id);
create index low_index_data_set on low_index (data_set_id);
alter table low_index enable row level security;
alter table low_index force row level security;
create policy low_index_reach on low_index using (may_reach(school_id));

create view standing_low_index with (security_invoker = true) as
select distinct on (l.school_id, l.year) l.*
from low_index l join data_set d on d.id = l.data_set_id
where d.status = 'CONFIRMED'
order by l.school_id, l.year, d.version desc;
