-- What the portal's own results say of a school's trial: the years compared and the interval of the change.
alter table practice_trial_school
    add column before_year int,
    add column after_year int,
    add column change_low double precision,
    add column change_high double precision;
alter table practice_trial_school add constraint practice_trial_measured_whole check
    ((before_year is null) = (after_year is null) and (before_year is null) = (change_low is null)
     and (before_year is null) = (change_high is null) and (before_year is null or before_share is not null));
