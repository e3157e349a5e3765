-- what the public library has shown to everybody and when that last changed; a row outlives its practice, so that those
-- who copied it hear that it is gone
create table practice_listing (
    practice_id uuid primary key,
    subject     varchar(80),
    changed_at  timestamptz not null
);
create index practice_listing_changed on practice_listing (changed_at, practice_id);
insert into practice_listing (practice_id, subject, changed_at)
select p.id, t.subject, date_trunc('second', p.changed_at)
from practice p join practice_text t on t.id = p.published_text;
