create table subject (
    name     varchar(80) primary key,
    short    varchar(20) not null,
    position int not null
);
insert into subject (name, short, position) values
    ('Русский язык', 'Русский', 1),
    ('Математика', 'Математика', 2),
    ('Литературное чтение', 'Лит. чтение', 3),
    ('Окружающий мир', 'Окр. мир', 4),
    ('Литература', 'Литература', 5),
    ('История', 'История', 6),
    ('Обществознание', 'Обществознание', 7),
    ('География', 'География', 8),
    ('Биология', 'Биология', 9),
    ('Физика', 'Физика', 10),
    ('Химия', 'Химия', 11),
    ('Информатика', 'Информатика', 12),
    ('Английский язык', 'Английский', 13),
    ('Немецкий язык', 'Немецкий', 14),
    ('Французский язык', 'Французский', 15),
    ('Начальные классы', 'Нач. классы', 16);

-- Each loading of a specification adds an edition; the latest of its owner stands, so a reverted one gives way again.
create table test_form (
    id          uuid primary key,
    owner       uuid,
    source      uuid not null,
    edition     bigint generated always as identity,
    procedure   varchar(20) not null,
    subject     varchar(80) not null,
    grade       int not null,
    from_year   int,
    to_year     int,
    from3       int,
    from4       int,
    from5       int,
    constraint test_form_boundaries check ((from3 is null) = (from4 is null) and (from4 is null) = (from5 is null))
);
create index test_form_key on test_form (procedure, subject, grade, owner);
create index test_form_source on test_form (source);

create table test_task (
    form_id    uuid not null references test_form (id) on delete cascade,
    position   int not null,
    number     varchar(20) not null,
    max_score  int not null,
    level      char(1),
    skill_code varchar(80),
    skill      varchar(400),
    primary key (form_id, number),
    constraint test_task_level check (level in ('B', 'A', 'H'))
);
create index test_task_skill on test_task (skill_code);

create table threshold_profile (
    code             varchar(40) primary key,
    basic_from       double precision not null,
    basic_zone       double precision not null,
    harder_from      double precision not null,
    harder_zone      double precision not null,
    source           varchar(300) not null,
    standing         boolean not null default false,
    constraint threshold_profile_order check (basic_zone <= basic_from and harder_zone <= harder_from)
);
create unique index threshold_profile_one_standing on threshold_profile (standing) where standing;
insert into threshold_profile (code, basic_from, basic_zone, harder_from, harder_zone, source, standing) values
    ('FIOKO_2026', 60, 57, 30, 28.5, 'ФИОКО, рекомендации по анализу результатов ВПР, 2026', true),
    ('GIA_SAO', 50, 50, 15, 15, 'Статистико-аналитический отчёт по ГИА', false),
    ('BRIEF', 50, 50, 30, 30, 'Пороги муниципалитета', false);
