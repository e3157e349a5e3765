-- Areas of work of a municipality's methodical service, and who answers for which. A renamed area keeps its people.
create table work_area (
    id              uuid primary key default gen_random_uuid(),
    municipality_id uuid not null references organisation (id),
    name            varchar(80) not null,
    place           int not null,
    constraint work_area_named_once unique (municipality_id, name) deferrable initially deferred
);

create table area_holder (
    area_id   uuid not null references work_area (id) on delete cascade,
    person_id uuid not null references person (id),
    primary key (area_id, person_id)
);
create index area_holder_person on area_holder (person_id);

insert into work_area (municipality_id, name, place)
select s.municipality_id, a.name, min(a.place)
from municipality_settings s cross join unnest(s.areas) with ordinality a (name, place)
group by s.municipality_id, a.name;
alter table municipality_settings drop column areas;

-- Who works for the methodical service where: only they answer for areas, for as long as they work there.
create view service_person with (security_invoker = true) as
select distinct o.municipality_id, g.person_id
from role_grant g
join organisation o on o.id = g.organisation_id and o.kind in ('MUNICIPALITY', 'SERVICE')
join account a on a.person_id = g.person_id and not a.disabled
where g.role in ('METHODIST', 'ANALYST', 'COMMITTEE');

create view area_responsibility with (security_invoker = true) as
select w.municipality_id, w.id as area_id, w.name, w.place, h.person_id
from work_area w
join area_holder h on h.area_id = w.id
join service_person s on s.municipality_id = w.municipality_id and s.person_id = h.person_id;

create trigger work_area_audit after insert or update or delete on work_area
    for each row execute function audit_row();
create trigger area_holder_audit after insert or delete on area_holder
    for each row execute function audit_row();
