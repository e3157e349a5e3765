-- An online form exported again brings the same respondents: a row that says the same at the same moment gives way to the
-- later file. Rows without a moment have no print, because two persons may say the same.
select set_config('app.system', 'on', true);
alter table voice_answer add print char(32);
alter table course_wish add print char(32);
create index voice_answer_print on voice_answer (municipality_id, print) where print is not null;
create index course_wish_print on course_wish (municipality_id, print) where print is not null;

create view standing_answer with (security_invoker = true) as
select a.* from voice_answer a join data_set d on d.id = a.data_set_id and d.status = 'CONFIRMED'
where a.print is null or not exists (
    select from voice_answer b join data_set e on e.id = b.data_set_id and e.status = 'CONFIRMED'
    where b.municipality_id = a.municipality_id and b.print = a.print and e.version > d.version);
create view standing_wish with (security_invoker = true) as
select a.* from course_wish a join data_set d on d.id = a.data_set_id and d.status = 'CONFIRMED'
where a.print is null or not exists (
    select from course_wish b join data_set e on e.id = b.data_set_id and e.status = 'CONFIRMED'
    where b.municipality_id = a.municipality_id and b.print = a.print and e.version > d.version);

-- A table after appeals tells totals alone: its works keep the tasks of the last file that tells them.
create or replace view standing_result with (security_invoker = true) as
select distinct on (p.slice_id, p.school_id, p.code)
    p.data_set_id, p.slice_id, p.school_id, p.code, p.row_number, p.class_number, p.variant,
    case when d.edition is not null and -3 = all (p.scores) then coalesce((
        select q.scores
        from data_set e join participant_result q on q.data_set_id = e.id and q.slice_id = e.slice_id
        where e.slice_id = p.slice_id and e.status = 'CONFIRMED' and q.school_id = p.school_id and q.code = p.code
          and not (-3 = all (q.scores))
        order by e.precedence desc, e.version desc limit 1), p.scores)
    else p.scores end as scores,
    p.primary_score, p.mark, p.journal_mark, p.test_score
from data_set d join participant_result p on p.data_set_id = d.id and p.slice_id = d.slice_id
where d.status = 'CONFIRMED'
  and not exists (select from superseded_part s where s.data_set_id = p.data_set_id and s.school_id = p.school_id)
order by p.slice_id, p.school_id, p.code, d.precedence desc, d.version desc;
