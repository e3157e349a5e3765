-- files beside a text; as there are two texts, a file stands in the draft, in what readers see, or in both
create table practice_attachment (
    id           uuid primary key,
    practice_id  uuid not null references practice (id) on delete cascade,
    file_id      uuid not null references stored_file (id) on delete cascade,
    small_id     uuid references stored_file (id) on delete set null,
    kind         text not null,
    words        text not null,
    reading      text not null,
    added_at     timestamptz not null,
    in_draft     boolean not null,
    in_published boolean not null,
    constraint practice_attachment_reading_known check (reading in ('WAITING', 'READ', 'FAILED', 'NOT_NEEDED'))
);
create index practice_attachment_practice on practice_attachment (practice_id, added_at);
create index practice_attachment_file on practice_attachment (file_id);
create index practice_attachment_small on practice_attachment (small_id);
