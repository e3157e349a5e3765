create table club (
    id              uuid primary key,
    kind            text not null,
    title           varchar(200) not null,
    subject         varchar(80),
    level           text not null,
    organisation_id uuid not null references organisation (id),
    about           varchar(4000) not null default '',
    open_to_join    boolean not null default false,
    invitation      varchar(40),
    created_at      timestamptz not null,
    audience        text[] not null,
    constraint club_kind_known check (kind in
        ('CLUB', 'LEADER', 'ASSOCIATION', 'SHMO', 'CREATIVE_GROUP', 'PROBLEM_GROUP', 'WORKING_GROUP')),
    constraint club_level_known check (level in ('SCHOOL', 'MUNICIPALITY', 'REGION')),
    constraint club_invitation_unique unique (invitation)
);
create index club_audience on club using gin (audience);
create index club_organisation on club (organisation_id);

create table club_member (
    club_id   uuid not null references club (id),
    person_id uuid not null references person (id) on delete cascade,
    role      text not null,
    since     timestamptz not null,
    primary key (club_id, person_id),
    constraint club_member_role_known check (role in ('LEADER', 'MEMBER'))
);
create index club_member_person on club_member (person_id);

-- problem fields handed over to the club; the fields themselves belong to the analysis
create table club_field (
    club_id  uuid not null references club (id),
    field_id uuid not null,
    note     varchar(2000) not null default '',
    at       timestamptz not null,
    primary key (club_id, field_id)
);
create index club_field_field on club_field (field_id);

create trigger club_audit after insert or update or delete on club
    for each row execute function audit_row();
create trigger club_member_audit after insert or update or delete on club_member
    for each row execute function audit_row();
