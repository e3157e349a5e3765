-- What people have said of elements of content (KES) and requirements (KT) of two editions. Codes are numbered anew from
-- edition to edition, so a code is known by the years of its edition beside it; a saying is taken back, never overwritten.
create table codifier_equivalence (
    id              uuid primary key,
    owner           uuid not null,
    procedure       varchar(20) not null,
    subject         varchar(80) not null,
    grade           int not null,
    kind            text not null,
    earlier_edition varchar(20) not null,
    earlier         varchar(40) not null,
    later_edition   varchar(20) not null,
    later           varchar(40) not null,
    relation        text not null,
    decided_by      varchar(200) not null,
    decided_at      timestamptz not null,
    undone_by       varchar(200),
    undone_at       timestamptz,
    constraint codifier_equivalence_kind check (kind in ('KES', 'KT')),
    constraint codifier_equivalence_relation check (relation in ('SAME', 'BROADER', 'NARROWER', 'OTHER')),
    constraint codifier_equivalence_two check (earlier_edition <> later_edition)
);
create unique index codifier_equivalence_once on codifier_equivalence
    (owner, procedure, subject, grade, kind, earlier_edition, earlier, later_edition, later) where undone_at is null;
create trigger codifier_equivalence_audit after insert or update or delete on codifier_equivalence
    for each row execute function audit_row();
