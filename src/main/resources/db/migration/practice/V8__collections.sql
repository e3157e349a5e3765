-- Bookmarks and collections: one's own, and those that a club or a methodist shows to everybody.
create table practice_bookmark (
    person_id   uuid not null references person (id) on delete cascade,
    practice_id uuid not null references practice (id) on delete cascade,
    at          timestamptz not null,
    primary key (person_id, practice_id)
);
create table practice_collection (
    id              uuid primary key,
    title           varchar(200) not null,
    about           varchar(1000) not null,
    owner_id        uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    club_id         uuid,
    published       boolean not null,
    changed_at      timestamptz not null
);
create index practice_collection_owner on practice_collection (owner_id);
create index practice_collection_club on practice_collection (club_id) where published;
create table practice_collection_item (
    collection_id uuid not null references practice_collection (id) on delete cascade,
    practice_id   uuid not null references practice (id) on delete cascade,
    place         int not null,
    why           varchar(400) not null,
    primary key (collection_id, practice_id)
);
create trigger practice_collection_audit after insert or update or delete on practice_collection
    for each row execute function audit_row();
