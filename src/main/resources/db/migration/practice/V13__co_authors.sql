-- Colleagues of the portal who write together with the author. Whoever says no or leaves has no row any more: the
-- journal keeps it. Readers see a name since the first publication after the colleague agreed to it.
create table practice_co_author (
    practice_id uuid not null references practice (id) on delete cascade,
    person_id   uuid not null references person (id),
    asked_by    uuid not null references person (id),
    asked_at    timestamptz not null,
    reminded_at timestamptz,
    agreed_at   timestamptz,
    consent_at  timestamptz,
    shown       boolean not null default false,
    primary key (practice_id, person_id),
    constraint practice_co_author_consent_after_agreeing check (consent_at is null or agreed_at is not null),
    constraint practice_co_author_shown_with_consent check (not shown or consent_at is not null)
);
create index practice_co_author_person on practice_co_author (person_id);

create trigger practice_co_author_audit after insert or update or delete on practice_co_author
    for each row execute function audit_row();
