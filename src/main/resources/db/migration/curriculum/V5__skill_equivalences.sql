-- What people have said of skills of two editions: only what is the same may be put side by side over the years.
-- A saying is never overwritten: taken back it stays, with who took it back.
create table skill_equivalence (
    id         uuid primary key,
    owner      uuid not null,
    subject    varchar(80) not null,
    grade      int not null,
    earlier    varchar(80) not null,
    later      varchar(80) not null,
    relation   text not null,
    decided_by varchar(200) not null,
    decided_at timestamptz not null,
    undone_by  varchar(200),
    undone_at  timestamptz,
    constraint skill_equivalence_relation check (relation in ('SAME', 'BROADER', 'NARROWER', 'OTHER')),
    constraint skill_equivalence_two check (earlier <> later)
);
create unique index skill_equivalence_once on skill_equivalence (owner, subject, grade, earlier, later)
    where undone_at is null;
