-- A table of an olympiad that names its participants by no code tells nobody from another. Loaded again, mended, it takes
-- the place of what stood without codes of the same schools, subjects and grades; files of one upload complete each other.
create or replace view standing_olympiad with (security_invoker = true) as
select distinct on (e.municipality_id, e.year, e.stage, coalesce(e.contest, ''), e.subject, e.grade, e.school_id,
    coalesce(e.code, e.id::text)) e.*
from olympiad_entry e join data_set d on d.id = e.data_set_id
where d.status = 'CONFIRMED' and (e.code is not null or not exists (
    select from olympiad_entry l join data_set n on n.id = l.data_set_id
    where n.status = 'CONFIRMED' and n.version > d.version and n.import_id <> d.import_id and l.code is null
      and l.municipality_id = e.municipality_id and l.year = e.year and l.stage = e.stage
      and l.contest is not distinct from e.contest and l.subject = e.subject and l.grade = e.grade
      and l.school_id is not distinct from e.school_id))
order by e.municipality_id, e.year, e.stage, coalesce(e.contest, ''), e.subject, e.grade, e.school_id,
    coalesce(e.code, e.id::text), d.version desc;

-- Who asked for a category in a form that is exported again was counted anew with every export. The prints are of the
-- respondent and the category together: none of them leads to an answer.
alter table attestation_count add prints text[] not null default '{}';
create view standing_attestation with (security_invoker = true) as
select a.municipality_id, a.year, a.category, a.n - (
    select count(*) from unnest(a.prints) p (print) where exists (
      select from attestation_count b join data_set e on e.id = b.data_set_id and e.status = 'CONFIRMED'
      where b.municipality_id = a.municipality_id and e.version > d.version and p.print = any (b.prints))) as n
from attestation_count a join data_set d on d.id = a.data_set_id and d.status = 'CONFIRMED';
