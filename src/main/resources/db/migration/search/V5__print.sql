-- a short print of what an entry says: the same print stands in the index, so the two are compared without their texts
alter table search_entry add column print text not null default '';
