create table organisation (
    id              uuid primary key,
    kind            text not null,
    code            varchar(40) not null,
    name            varchar(300) not null,
    municipality_id uuid references organisation (id),
    region_id       uuid references organisation (id),
    cluster         varchar(60),
    second_code     varchar(40),
    constraint organisation_code_unique unique (code),
    constraint organisation_kind_known check (kind in ('REGION', 'MUNICIPALITY', 'SCHOOL', 'SERVICE')),
    constraint organisation_school_in_municipality check (kind not in ('SCHOOL', 'SERVICE') or municipality_id is not null)
);
create index organisation_municipality on organisation (municipality_id);
create index organisation_region on organisation (region_id);
create index organisation_second_code on organisation (second_code);

create table person (
    id         uuid primary key,
    full_name  varchar(200) not null,
    email      varchar(200),
    position   varchar(200),
    created_at timestamptz not null default now()
);

create table account (
    person_id     uuid primary key references person (id),
    login         varchar(80) not null,
    password_hash text,
    disabled      boolean not null default false,
    failures      int not null default 0,
    locked_until  timestamptz,
    language      varchar(5),
    constraint account_login_unique unique (login)
);

create table role_grant (
    id              uuid primary key default gen_random_uuid(),
    person_id       uuid not null references person (id),
    role            text not null,
    organisation_id uuid not null references organisation (id),
    subject         varchar(80),
    club_id         uuid,
    granted_at      timestamptz not null default now(),
    constraint role_grant_once unique nulls not distinct (person_id, role, organisation_id, subject, club_id)
);
create index role_grant_organisation on role_grant (organisation_id, role);

-- what a teacher teaches: prefills forms and finds colleagues; never joined to results
create table teaching (
    person_id       uuid not null references person (id),
    organisation_id uuid not null references organisation (id),
    subject         varchar(80) not null,
    grades          int[] not null default '{}',
    experience      int,
    category        varchar(80),
    last_course     int,
    primary key (person_id, organisation_id, subject)
);
create index teaching_organisation on teaching (organisation_id, subject);

create table sign_in_link (
    token_hash text primary key,
    person_id  uuid not null references person (id),
    expires_at timestamptz not null,
    used_at    timestamptz
);

create table api_token (
    token_hash text primary key,
    person_id  uuid not null references person (id),
    created_at timestamptz not null default now(),
    revoked_at timestamptz
);

create table outside_identity (
    issuer    text not null,
    subject   text not null,
    person_id uuid not null references person (id),
    linked_at timestamptz not null default now(),
    primary key (issuer, subject)
);

create table municipality_settings (
    municipality_id uuid primary key references organisation (id),
    stages          int not null default 5,
    stage_names     text[] not null,
    areas           text[] not null default '{}',
    constraint municipality_settings_stages check (stages in (5, 6) and cardinality(stage_names) = stages)
);

create table draft (
    person_id uuid not null references person (id),
    form      varchar(120) not null,
    content   jsonb not null,
    saved_at  timestamptz not null default now(),
    primary key (person_id, form)
);

create trigger organisation_audit after insert or update or delete on organisation
    for each row execute function audit_row();
create trigger person_audit after insert or update or delete on person
    for each row execute function audit_row();
create trigger role_grant_audit after insert or update or delete on role_grant
    for each row execute function audit_row();
