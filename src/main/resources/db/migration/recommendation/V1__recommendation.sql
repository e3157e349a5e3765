create table recommendation (
    id              uuid primary key,
    title           varchar(300) not null,
    about           text not null,
    municipality_id uuid not null references organisation (id),
    author_id       uuid not null references person (id),
    problem_field   uuid,
    decision        uuid,
    sent_at         timestamptz not null,
    audience        text[] not null,
    constraint recommendation_has_ground check (problem_field is not null or decision is not null)
);
create index recommendation_field on recommendation (problem_field);

create table recommendation_measure (
    recommendation_id uuid not null references recommendation (id) on delete cascade,
    position          int not null,
    words             varchar(1000) not null,
    due               date not null,
    responsible       varchar(200) not null,
    primary key (recommendation_id, position)
);

create table recommendation_addressee (
    recommendation_id uuid not null references recommendation (id) on delete cascade,
    organisation_id   uuid not null references organisation (id),
    status            text not null,
    note              varchar(2000) not null,
    done_on           date,
    on_behalf         boolean not null,
    changed_at        timestamptz not null,
    reminded_on       date,
    audience          text[] not null,
    primary key (recommendation_id, organisation_id),
    constraint recommendation_addressee_status_known
        check (status in ('SENT', 'ACCEPTED', 'DECLINED', 'DONE', 'CHECKED'))
);
create index recommendation_addressee_organisation on recommendation_addressee (organisation_id, status);

-- every answer as it was given: the page shows them, and the last can be taken back
create table recommendation_step (
    id                uuid primary key,
    recommendation_id uuid not null,
    organisation_id   uuid not null,
    person_id         uuid not null references person (id),
    status            text not null,
    note              varchar(2000) not null,
    done_on           date,
    on_behalf         boolean not null,
    at                timestamptz not null,
    foreign key (recommendation_id, organisation_id)
        references recommendation_addressee (recommendation_id, organisation_id) on delete cascade
);
create index recommendation_step_line on recommendation_step (recommendation_id, organisation_id, at);

-- a school's answer is read by that school and by those above it
alter table recommendation_addressee enable row level security;
alter table recommendation_addressee force row level security;
create policy recommendation_addressee_reach on recommendation_addressee
    using (may_reach(organisation_id)) with check (may_reach(organisation_id));
alter table recommendation_step enable row level security;
alter table recommendation_step force row level security;
create policy recommendation_step_reach on recommendation_step
    using (may_reach(organisation_id)) with check (may_reach(organisation_id));
