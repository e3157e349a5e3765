-- What people have said of skills and of codes of two editions has one shape and is one table: a code is known by the years
-- of its edition beside it, a skill's code is not an edition's own (and holds in every procedure), so both stand empty there.
create table equivalence (
    id              uuid primary key,
    owner           uuid not null,
    kind            text not null,
    procedure       varchar(20) not null,
    subject         varchar(80) not null,
    grade           int not null,
    earlier_edition varchar(20) not null,
    earlier         varchar(80) not null,
    later_edition   varchar(20) not null,
    later           varchar(80) not null,
    relation        text not null,
    decided_by      varchar(200) not null,
    decided_at      timestamptz not null,
    undone_by       varchar(200),
    undone_at       timestamptz,
    constraint equivalence_kind check (kind in ('SKILL', 'KES', 'KT')),
    constraint equivalence_relation check (relation in ('SAME', 'BROADER', 'NARROWER', 'OTHER')),
    constraint equivalence_two check (
        case kind when 'SKILL' then procedure = '' and earlier <> later else earlier_edition <> later_edition end)
);
insert into equivalence (id, owner, kind, procedure, subject, grade, earlier_edition, earlier, later_edition, later,
                         relation, decided_by, decided_at, undone_by, undone_at)
select id, owner, 'SKILL', '', subject, grade, '', earlier, '', later,
       relation, decided_by, decided_at, undone_by, undone_at from skill_equivalence
union all
select id, owner, kind, procedure, subject, grade, earlier_edition, earlier, later_edition, later,
       relation, decided_by, decided_at, undone_by, undone_at from codifier_equivalence;
drop table skill_equivalence;
drop table codifier_equivalence;
create unique index equivalence_once on equivalence
    (owner, kind, procedure, subject, grade, earlier_edition, earlier, later_edition, later) where undone_at is null;
create trigger equivalence_audit after insert or update or delete on equivalence
    for each row execute function audit_row();
