-- what readers once saw is kept, numbered, so that versions can be compared
alter table practice_text add column edition int, add column shown_from timestamptz;
update practice_text t set edition = 1, shown_from = coalesce(p.published_on::timestamptz, p.changed_at)
from practice p where p.published_text = t.id;
alter table practice_text add constraint practice_text_edition_once unique (practice_id, edition);
alter table practice_text add constraint practice_text_edition_has_time check ((edition is null) = (shown_from is null));
