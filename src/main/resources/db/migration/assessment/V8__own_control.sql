-- Works of a school's own control, by class and topic: the school's own, never part of a municipality's figures. A class
-- keeps its grade alone.
create table own_control (
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    school_id       uuid not null references organisation (id),
    row_number      int not null,
    held_on         date not null,
    kind            text not null,
    subject         varchar(80) not null,
    grade           int not null,
    topic           varchar(300) not null,
    skill_code      varchar(80),
    n               int not null,
    percent         double precision,
    marks           int[],
    constraint own_control_kind check (kind in ('CURRENT', 'FINAL')),
    constraint own_control_grade check (grade between 1 and 11),
    constraint own_control_figure check (percent is not null or marks is not null),
    constraint own_control_percent check (percent between 0 and 100)
);
create index own_control_place on own_control (school_id, subject, grade);
create index own_control_data_set on own_control (data_set_id);
alter table own_control enable row level security;
alter table own_control force row level security;
create policy own_control_reach on own_control using (may_reach(school_id));

-- Of two files about the same work the later stands, with all its classes.
create view standing_own_control with (security_invoker = true) as
select o.* from own_control o join data_set d on d.id = o.data_set_id and d.status = 'CONFIRMED'
where not exists (
    select from own_control p join data_set q on q.id = p.data_set_id and q.status = 'CONFIRMED'
    where p.school_id = o.school_id and p.held_on = o.held_on and p.kind = o.kind and p.subject = o.subject
      and p.grade = o.grade and p.topic = o.topic and q.version > d.version);
