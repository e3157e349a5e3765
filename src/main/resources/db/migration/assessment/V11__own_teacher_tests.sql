-- A teacher's own result of a test of teachers. The row knows a print of the code that stood in the file, never a person;
-- whose it is the teacher alone says, by entering that code. No role reads these rows: row level security lets only the
-- portal itself, on behalf of the teacher who entered the code.
create table teacher_test_result (
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    year            int not null,
    subject         varchar(80) not null,
    print           varchar(40) not null,
    block           varchar(10) not null,
    percent         double precision not null,
    constraint teacher_test_result_percent check (percent between 0 and 100)
);
create index teacher_test_result_print on teacher_test_result (municipality_id, print);
alter table teacher_test_result enable row level security;
alter table teacher_test_result force row level security;
create policy teacher_test_result_own on teacher_test_result for select using (may_reach(null));
create policy teacher_test_result_kept on teacher_test_result for insert with check (may_reach(municipality_id));

-- The codes that people have entered; the first who enters a code has it.
create table teacher_test_code (
    person_id       uuid not null references person (id) on delete cascade,
    municipality_id uuid not null references organisation (id),
    print           varchar(40) not null,
    entered_at      timestamptz not null,
    primary key (municipality_id, print)
);
create index teacher_test_code_person on teacher_test_code (person_id);
-- Wrong codes of a day: nobody finds a colleague's by trying.
create table teacher_test_try (
    person_id uuid not null references person (id) on delete cascade,
    tried_at  timestamptz not null
);
create index teacher_test_try_person on teacher_test_try (person_id, tried_at);

-- Which class of the grade wrote, where the school's file says so («6А»); it stays with the school, like the row.
alter table own_control add column class_letter varchar(4);
drop view standing_own_control;
create view standing_own_control with (security_invoker = true) as
select o.* from own_control o join data_set d on d.id = o.data_set_id and d.status = 'CONFIRMED'
where not exists (
    select from own_control p join data_set q on q.id = p.data_set_id and q.status = 'CONFIRMED'
    where p.school_id = o.school_id and p.held_on = o.held_on and p.kind = o.kind and p.subject = o.subject
      and p.grade = o.grade and p.topic = o.topic and q.version > d.version);
