create table course (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    title           varchar(400) not null,
    provider        varchar(300),
    hours           int not null,
    subject_hours   int,
    subject         varchar(80),
    form            varchar(120),
    start_on        date,
    end_on          date,
    seats           int,
    topics          text[] not null default '{}',
    funding         varchar(120),
    audience        text[] not null,
    constraint course_hours_positive check (hours > 0),
    constraint course_subject_hours_fit check (subject_hours between 0 and hours),
    constraint course_ends_after_start check (end_on >= start_on),
    constraint course_seats_not_negative check (seats >= 0),
    constraint course_once unique nulls not distinct (organisation_id, title, start_on)
);
create index course_audience on course using gin (audience);

create table course_request (
    id              uuid primary key,
    course_id       uuid not null references course (id),
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    sent_by         uuid references person (id),
    status          text not null,
    audience        text[] not null,
    asked_at        timestamptz not null,
    constraint course_request_once unique (course_id, person_id),
    constraint course_request_status_known check (status in ('REQUESTED', 'SENT', 'ENROLLED', 'DECLINED', 'WITHDRAWN'))
);
create index course_request_organisation on course_request (organisation_id, status);
create trigger course_request_audit after insert or update or delete on course_request
    for each row execute function audit_row();
