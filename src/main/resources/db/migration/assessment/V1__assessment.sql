-- An upload: one file or a ZIP of many, from bytes to preview to confirmed data.
create table data_import (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    municipality_id uuid not null references organisation (id),
    uploaded_by     uuid not null references person (id),
    name            varchar(300) not null,
    status          text not null,
    done            int not null default 0,
    total           int not null,
    created_at      timestamptz not null,
    settled_at      timestamptz,
    constraint data_import_status check
        (status in ('DETECTING', 'PREVIEW', 'CONFIRMING', 'CONFIRMED', 'REJECTED', 'REVERTED', 'FAILED')),
    constraint data_import_progress check (done between 0 and total)
);
create index data_import_organisation on data_import (organisation_id, created_at desc);

create table import_file (
    id           uuid primary key,
    import_id    uuid not null references data_import (id),
    position     int not null,
    name         varchar(400) not null,
    sha256       char(64) not null,
    form         text not null,
    procedure    varchar(20),
    subject      varchar(80),
    grade        int,
    year         int,
    participants int not null default 0,
    row_count    int not null default 0,
    status       text,
    constraint import_file_status check (status in ('OK', 'WARNING', 'ERROR', 'DUPLICATE', 'IGNORED')),
    constraint import_file_place unique (import_id, position)
);

create table import_problem (
    file_id   uuid not null references import_file (id),
    position  int not null,
    severity  text not null,
    code      text not null,
    cell      varchar(12),
    arguments text[] not null,
    primary key (file_id, position)
);

-- What may be kept of an upload: never a column that names a child. Gone thirty days after the import settled.
create table import_content (
    file_id uuid primary key references import_file (id),
    bytes   bytea not null
);

-- What a test of one year left in a municipality. Tasks stand in one order for all files of the slice.
create table slice (
    id              uuid primary key,
    municipality_id uuid not null references organisation (id),
    procedure       varchar(20) not null,
    subject         varchar(80) not null,
    grade           int not null,
    year            int not null,
    tasks           text[] not null default '{}',
    maxima          int[] not null default '{}',
    levels          text[] not null default '{}',
    constraint slice_key unique (municipality_id, procedure, subject, grade, year)
);

-- A confirmed file; nothing of an older one is overwritten, the later version stands.
create table data_set (
    id              uuid primary key,
    version         bigint generated always as identity,
    import_id       uuid not null references data_import (id),
    organisation_id uuid not null references organisation (id),
    municipality_id uuid not null references organisation (id),
    slice_id        uuid references slice (id),
    form            text not null,
    name            varchar(400) not null,
    sha256          char(64) not null,
    participants    int not null,
    row_count       int not null,
    columns         text[] not null default '{}',
    status          text not null,
    confirmed_at    timestamptz not null,
    constraint data_set_status check (status in ('CONFIRMED', 'REVERTED'))
);
create index data_set_slice on data_set (slice_id);
create index data_set_import on data_set (import_id);
create index data_set_content on data_set (municipality_id, sha256);

-- A pupil's work under a code. Scores: -1 not attempted, -2 empty, -3 the file had no such task.
create table participant_result (
    data_set_id   uuid not null references data_set (id),
    slice_id      uuid not null references slice (id),
    school_id     uuid not null references organisation (id),
    code          varchar(20) not null,
    row_number    int not null,
    class_number  smallint,
    variant       smallint,
    scores        smallint[] not null,
    primary_score smallint not null,
    mark          smallint,
    journal_mark  smallint
);
create index participant_result_slice on participant_result (slice_id, school_id, code);
create index participant_result_data_set on participant_result (data_set_id);

create table group_row (
    data_set_id     uuid not null references data_set (id),
    slice_id        uuid not null references slice (id),
    municipality_id uuid not null references organisation (id),
    school_id       uuid references organisation (id),
    level           text not null,
    form            text not null,
    mark_group      int,
    name            varchar(300) not null,
    row_number      int not null,
    organisations   int,
    participants    int,
    columns         text[] not null,
    figures         double precision[] not null
);
create index group_row_slice on group_row (slice_id, form, level);
create index group_row_data_set on group_row (data_set_id);

-- Sums that pages read instead of works; kept when data are confirmed or taken back. No school: the municipality.
create table task_slice (
    slice_id        uuid not null references slice (id),
    municipality_id uuid not null references organisation (id),
    school_id       uuid references organisation (id),
    place           int not null,
    n               int not null,
    total           bigint not null,
    squares         bigint not null,
    constraint task_slice_once unique nulls not distinct (slice_id, school_id, place)
);
create table score_slice (
    slice_id        uuid not null references slice (id),
    municipality_id uuid not null references organisation (id),
    school_id       uuid references organisation (id),
    n               int not null,
    total           bigint not null,
    squares         bigint not null,
    marks           int[] not null,
    histogram       int[] not null,
    lowered         int not null,
    kept            int not null,
    raised          int not null,
    far             int not null,
    constraint score_slice_once unique nulls not distinct (slice_id, school_id)
);

-- Lines kept as they came: olympiads, surveys, difficulties seen at attestation.
create table loose_row (
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    row_number      int not null,
    school_id       uuid references organisation (id),
    content         jsonb not null,
    primary key (data_set_id, row_number)
);

-- A safety net under the queries' own conditions: another organisation's rows are not there.
do $$
declare
    name text;
begin
    foreach name in array array['data_import', 'data_set', 'slice', 'participant_result', 'group_row', 'task_slice',
        'score_slice', 'loose_row'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
end
$$;
create policy data_import_reach on data_import using (may_reach(organisation_id));
create policy data_set_reach on data_set using (may_reach(municipality_id));
create policy slice_reach on slice using (may_reach(municipality_id));
create policy participant_result_reach on participant_result using (may_reach(school_id));
create policy group_row_reach on group_row using (may_reach(coalesce(school_id, municipality_id)));
create policy task_slice_reach on task_slice using (may_reach(coalesce(school_id, municipality_id)));
create policy score_slice_reach on score_slice using (may_reach(coalesce(school_id, municipality_id)));
create policy loose_row_reach on loose_row using (may_reach(coalesce(school_id, municipality_id)));

-- The work that stands for a pupil: of the latest confirmed file that has it.
create view standing_result with (security_invoker = true) as
select distinct on (p.slice_id, p.school_id, p.code) p.*
from participant_result p join data_set d on d.id = p.data_set_id
where d.status = 'CONFIRMED'
order by p.slice_id, p.school_id, p.code, d.version desc;

create view standing_group with (security_invoker = true) as
select distinct on (g.slice_id, g.form, g.level, g.school_id, g.mark_group) g.*
from group_row g join data_set d on d.id = g.data_set_id
where d.status = 'CONFIRMED'
order by g.slice_id, g.form, g.level, g.school_id, g.mark_group, d.version desc;

create trigger data_import_audit after insert or update of status or delete on data_import
    for each row execute function audit_row();
