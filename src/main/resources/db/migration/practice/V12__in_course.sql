-- the last step of a practice that proved itself: teachers learn it on a course
alter table practice drop constraint practice_status_known;
alter table practice add constraint practice_status_known
    check (status in ('PUBLISHED', 'ON_TRIAL', 'TRIED', 'RECOMMENDED', 'IN_COURSE', 'ARCHIVED'));

-- a trial that is called off leaves the practice where it was
alter table practice_trial add column status_before text;
