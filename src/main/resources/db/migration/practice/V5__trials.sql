-- Trial of a practice («апробация»): schools join of their own will and tell what came of it, good or bad.
create table practice_trial (
    id          uuid primary key,
    practice_id uuid not null references practice (id) on delete cascade,
    opened_by   uuid not null references person (id),
    conditions  varchar(2000) not null,
    indicator   varchar(300) not null,
    until       date not null,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    confirmed   boolean,
    conclusion  varchar(2000) not null default '',
    constraint practice_trial_closed check (closed_at is not null or confirmed is null)
);
create unique index practice_trial_one_open on practice_trial (practice_id) where closed_at is null;
create index practice_trial_practice on practice_trial (practice_id, opened_at);

create table practice_trial_school (
    trial_id     uuid not null references practice_trial (id) on delete cascade,
    school_id    uuid not null references organisation (id),
    joined_by    uuid not null references person (id),
    joined_on    date not null,
    verdict      text,
    words        varchar(2000) not null default '',
    before_share double precision,
    before_n     int,
    after_share  double precision,
    after_n      int,
    told_on      date,
    primary key (trial_id, school_id),
    constraint practice_trial_verdict_known check (verdict in ('WORKED', 'PARTLY', 'DID_NOT_WORK', 'TOO_EARLY')),
    constraint practice_trial_shares check (before_share between 0 and 100 and after_share between 0 and 100),
    constraint practice_trial_counts check (before_n > 0 and after_n > 0),
    constraint practice_trial_figures_together check
        ((before_share is null) = (before_n is null) and (before_share is null) = (after_share is null)
         and (before_share is null) = (after_n is null))
);
create index practice_trial_school_school on practice_trial_school (school_id);

create trigger practice_trial_audit after insert or update or delete on practice_trial
    for each row execute function audit_row();
create trigger practice_trial_school_audit after insert or update or delete on practice_trial_school
    for each row execute function audit_row();
