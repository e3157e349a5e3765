-- what a club means to do in a school year; the year is the one in which it begins
create table club_year (
    club_id    uuid not null references club (id),
    year       integer not null,
    topic      varchar(300) not null default '',
    goal       varchar(2000) not null default '',
    review     varchar(4000) not null default '',
    primary key (club_id, year),
    constraint club_year_sane check (year between 2000 and 2100)
);

create table club_plan_line (
    id          uuid primary key,
    club_id     uuid not null references club (id),
    month       date not null,
    title       varchar(300) not null,
    form        varchar(80) not null default '',
    responsible uuid references person (id) on delete set null,
    product     varchar(300) not null default '',
    field_id    uuid,
    session_id  uuid,
    created_at  timestamptz not null,
    constraint club_plan_line_month check (extract(day from month) = 1)
);
create index club_plan_line_club on club_plan_line (club_id, month);
create index club_plan_line_session on club_plan_line (session_id);

create trigger club_plan_line_audit after insert or update or delete on club_plan_line
    for each row execute function audit_row();
