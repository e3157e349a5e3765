-- the organisation for whose things a file is kept; nothing where it is the portal's own
alter table stored_file add column organisation uuid;
create index stored_file_organisation on stored_file (organisation) where organisation is not null;
