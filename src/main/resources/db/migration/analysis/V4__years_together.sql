-- Years that a cluster's claim had to lay together; empty where its own year was enough.
alter table problem_field add column together int[] not null default '{}';
