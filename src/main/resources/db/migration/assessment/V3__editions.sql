-- Which word of an exam a file is, and which of several results of a pupil stands: by the day of the exam, then an appeal
-- after what it changed, then the file that tells the tasks; of equals the later file. Below zero stands what gives way
-- altogether: a school's own preliminary data, and protocols whose pupils cannot be recognised in another file.
alter table data_set
    add edition text constraint data_set_edition check (edition in ('INITIAL', 'APPEAL', 'RESERVE', 'SEPTEMBER')),
    add held_on date,
    add precedence int not null default 0;

-- Protocols of before have the numbers of rows in place of pupils' codes.
update data_set set precedence = -1 where form = 'GIA_PROTOCOL';

alter table participant_result add test_score smallint;

-- The part of a file that has given way to a later one: preliminary data, school by school, once final ones have come.
create table superseded_part (
    data_set_id uuid not null references data_set (id) on delete cascade,
    school_id   uuid not null,
    primary key (data_set_id, school_id)
);
alter table superseded_part enable row level security;
alter table superseded_part force row level security;
create policy superseded_part_reach on superseded_part using (may_reach(school_id));

create or replace view standing_result with (security_invoker = true) as
select distinct on (p.slice_id, p.school_id, p.code) p.*
from data_set d join participant_result p on p.data_set_id = d.id and p.slice_id = d.slice_id
where d.status = 'CONFIRMED'
  and not exists (select from superseded_part s where s.data_set_id = p.data_set_id and s.school_id = p.school_id)
order by p.slice_id, p.school_id, p.code, d.precedence desc, d.version desc;

-- What pupils' codes are made with; only the portal itself ever reads it.
create table pupil_secret (
    municipality_id uuid primary key references organisation (id),
    secret          bytea not null
);
alter table pupil_secret enable row level security;
alter table pupil_secret force row level security;
create policy pupil_secret_system on pupil_secret
    using (coalesce(current_setting('app.system', true), '') = 'on');

-- What the columns of a table of no known form mean, as a person said: for the file itself, and for the next file of the
-- same head in the municipality.
alter table import_file add mapping jsonb, add head char(64), add remembered boolean not null default false;
create table column_mapping (
    municipality_id uuid not null references organisation (id),
    head            char(64) not null,
    mapping         jsonb not null,
    kept_by         uuid not null references person (id),
    kept_at         timestamptz not null,
    primary key (municipality_id, head)
);
alter table column_mapping enable row level security;
alter table column_mapping force row level security;
create policy column_mapping_reach on column_mapping using (may_reach(municipality_id));
