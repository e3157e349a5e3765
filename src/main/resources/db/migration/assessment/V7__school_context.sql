-- Conditions in which schools work, by year: what makes a group of similar schools. Nothing of a person.
create table school_context (
    data_set_id     uuid not null references data_set (id),
    municipality_id uuid not null references organisation (id),
    school_id       uuid not null references organisation (id),
    row_number      int not null,
    year            int not null,
    locality        varchar(60),
    conditions      text[] not null,
    figures         double precision[] not null,
    constraint school_context_figures check (cardinality(conditions) = cardinality(figures))
);
create index school_context_place on school_context (municipality_id, year);
create index school_context_data_set on school_context (data_set_id);

-- The rule as the municipality has set it; without a row the portal's own stands.
create table similarity_rule (
    municipality_id uuid primary key references organisation (id),
    conditions      text[] not null,
    limits          double precision[] not null,
    signs           int not null,
    source          varchar(300) not null,
    changed_by      varchar(200) not null,
    changed_at      timestamptz not null,
    constraint similarity_rule_limits check (cardinality(conditions) = cardinality(limits)),
    constraint similarity_rule_signs check (signs between 1 and 5)
);

alter table school_context enable row level security;
alter table school_context force row level security;
create policy school_context_reach on school_context using (may_reach(school_id));
create trigger similarity_rule_audit after insert or update or delete on similarity_rule
    for each row execute function audit_row();

-- Of several files of a year the latest that speaks of the school.
create view standing_context with (security_invoker = true) as
select distinct on (c.school_id, c.year) c.*
from school_context c join data_set d on d.id = c.data_set_id
where d.status = 'CONFIRMED'
order by c.school_id, c.year, d.version desc;
