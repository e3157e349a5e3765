-- What is not a test of pupils gets tables of its own. The lines kept as they came were shown nowhere and named the
-- school of each respondent: they go, and their files may be loaded again.
update data_set set status = 'REVERTED' where form in ('OLYMPIAD', 'SURVEY', 'ATTESTATION');
drop table loose_row;

-- A participation in an olympiad or a contest, under a code. Names stand in gifted_consent alone.
create table olympiad_entry (
    id              uuid primary key default gen_random_uuid(),
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    school_id       uuid references organisation (id),
    row_number      int not null,
    year            int not null,
    stage           text not null,
    contest         varchar(300),
    subject         varchar(80) not null,
    grade           int not null,
    studies         int,
    code            varchar(20),
    score           double precision,
    max_score       double precision,
    status          text not null,
    constraint olympiad_entry_grade check (grade between 1 and 11),
    constraint olympiad_entry_status check (status in ('WINNER', 'PRIZE', 'PARTICIPANT'))
);
create index olympiad_entry_place on olympiad_entry (municipality_id, year, stage, subject);
create index olympiad_entry_data_set on olympiad_entry (data_set_id);

-- The paper that allows a name; taking it back leaves the record that there was one, and no name.
create table gifted_consent (
    id              uuid primary key,
    entry_id        uuid not null references olympiad_entry (id),
    municipality_id uuid not null references organisation (id),
    school_id       uuid not null references organisation (id),
    name            varchar(120),
    paper_number    varchar(60) not null,
    given_on        date not null,
    recorded_by     uuid not null references person (id),
    recorded_at     timestamptz not null,
    revoked_at      timestamptz,
    constraint gifted_consent_name check ((name is null) = (revoked_at is not null))
);
create unique index gifted_consent_entry on gifted_consent (entry_id) where revoked_at is null;
create trigger gifted_consent_audit after insert or update or delete on gifted_consent
    for each row execute function audit_row();

-- One respondent's difficulty: neither person nor school, only the row of the file that said it.
create table voice_answer (
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    row_number      int not null,
    source          text not null,
    year            int not null,
    subject         varchar(80),
    grades          int[] not null,
    skill_code      varchar(80),
    topic           varchar(40),
    words           varchar(500) not null,
    constraint voice_answer_source check (source in ('SURVEY', 'ATTESTATION', 'COMMENT'))
);
create index voice_answer_place on voice_answer (municipality_id, source, subject);

create table course_wish (
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    row_number      int not null,
    year            int not null,
    subject         varchar(80),
    topic           varchar(500),
    wanted          boolean not null
);
create index course_wish_place on course_wish (municipality_id, year);

-- Counts only: how many asked for which category, how teachers did in which block of a test.
create table attestation_count (
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    year            int not null,
    category        varchar(80) not null,
    n               int not null
);
create table teacher_test_block (
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    year            int not null,
    subject         varchar(80) not null,
    block           varchar(10) not null,
    n               int not null,
    mean            double precision,
    constraint teacher_test_block_many check (mean is null or n >= 5)
);

do $$
declare
    name text;
begin
    foreach name in array array['olympiad_entry', 'gifted_consent', 'voice_answer', 'course_wish',
        'attestation_count', 'teacher_test_block'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
end
$$;
create policy olympiad_entry_reach on olympiad_entry using (may_reach(coalesce(school_id, municipality_id)));
create policy gifted_consent_reach on gifted_consent using (may_reach(school_id));
create policy voice_answer_reach on voice_answer using (may_reach(municipality_id));
create policy course_wish_reach on course_wish using (may_reach(municipality_id));
create policy attestation_count_reach on attestation_count using (may_reach(municipality_id));
create policy teacher_test_block_reach on teacher_test_block using (may_reach(municipality_id));

-- The participation that stands: of the latest confirmed file that has the code.
create view standing_olympiad with (security_invoker = true) as
select distinct on (e.municipality_id, e.year, e.stage, coalesce(e.contest, ''), e.subject, e.grade, e.school_id,
    coalesce(e.code, e.id::text)) e.*
from olympiad_entry e join data_set d on d.id = e.data_set_id
where d.status = 'CONFIRMED'
order by e.municipality_id, e.year, e.stage, coalesce(e.contest, ''), e.subject, e.grade, e.school_id,
    coalesce(e.code, e.id::text), d.version desc;
