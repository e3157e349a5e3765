-- The kind of locality is what the list of schools says; the group of similar schools, where context data tell one, stands
-- over it. Everybody reads the cluster, which is the one that stands.
alter table organisation add column locality varchar(60), add column similar_group varchar(60);
update organisation set locality = cluster where cluster is not null;
