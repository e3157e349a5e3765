-- Thresholds are set for a procedure: those of the national tests say nothing about exams.
alter table threshold_profile add column procedures text[] not null default '{}';
update threshold_profile set procedures = '{OGE,EGE,GVE}' where code = 'GIA_SAO';
