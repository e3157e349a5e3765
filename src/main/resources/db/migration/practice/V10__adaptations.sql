-- a practice made out of another; its author is told once, when readers see it
alter table practice
    add column source_id uuid references practice (id) on delete set null,
    add column source_told boolean not null default false;
create index practice_source on practice (source_id) where source_id is not null;
