-- two pointers: the version that readers see and the draft that the author works on
create table practice (
    id              uuid primary key,
    external_id     varchar(80),
    author_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    club_id         uuid,
    status          text,
    review          text,
    published_text  uuid,
    draft_text      uuid,
    consent_at      timestamptz,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    published_on    date,
    audience        text[] not null,
    draft_audience  text[] not null,
    constraint practice_external_once unique (organisation_id, external_id),
    constraint practice_status_known check (status in ('PUBLISHED', 'ON_TRIAL', 'TRIED', 'RECOMMENDED', 'ARCHIVED')),
    constraint practice_review_known check (review in ('DRAFT', 'SUBMITTED', 'REVISION', 'REJECTED')),
    constraint practice_published_has_text check ((status is null) = (published_text is null)),
    constraint practice_draft_has_state check ((review is null) = (draft_text is null)),
    constraint practice_has_text check (published_text is not null or draft_text is not null)
);
create index practice_author on practice (author_id);
create index practice_review on practice (review) where review = 'SUBMITTED';

create table practice_text (
    id          uuid primary key,
    practice_id uuid not null references practice (id) on delete cascade,
    title       varchar(200) not null,
    summary     varchar(400) not null,
    subject     varchar(80),
    grades      int[] not null,
    skills      text[] not null,
    kind        text,
    minutes     int,
    licence     varchar(80) not null,
    co_authors  varchar(400) not null,
    fields      uuid[] not null,
    problem     text not null,
    goal        text not null,
    context     text not null,
    description text not null,
    resources   text not null,
    result      text not null,
    risks       text not null,
    replication text not null,
    constraint practice_text_minutes check (minutes > 0)
);
create index practice_text_practice on practice_text (practice_id);

alter table practice add constraint practice_published_text foreign key (published_text)
    references practice_text (id) deferrable initially deferred;
alter table practice add constraint practice_draft_text foreign key (draft_text)
    references practice_text (id) deferrable initially deferred;

create table practice_remark (
    id          uuid primary key,
    practice_id uuid not null references practice (id) on delete cascade,
    reviewer_id uuid not null references person (id),
    verdict     text not null,
    words       text not null,
    at          timestamptz not null
);
create index practice_remark_practice on practice_remark (practice_id, at);

create table practice_use (
    practice_id     uuid not null references practice (id) on delete cascade,
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    grade           int not null,
    verdict         text not null,
    changed         varchar(2000) not null,
    named           boolean not null,
    used_on         date not null,
    primary key (practice_id, person_id),
    constraint practice_use_verdict_known check (verdict in ('WORKED', 'PARTLY', 'DID_NOT_WORK', 'TOO_EARLY')),
    constraint practice_use_grade check (grade between 1 and 11)
);
