-- how certain a find's help is, and the clubs it belongs to: facets beside subject and grade
alter table search_entry add column evidence text;
alter table search_entry add column clubs text[] not null default '{}';

alter table saved_search add column evidence text[] not null default '{}';
alter table saved_search add column clubs text[] not null default '{}';
alter table saved_search add column years text[] not null default '{}';
alter table saved_search drop constraint saved_search_once;
alter table saved_search add constraint saved_search_once
    unique (person_id, words, types, subjects, grades, skills, statuses, evidence, clubs, years);
