-- Words of the field kept by people: added lines, and shipped lines that were switched off.
create table search_word (
    id         uuid primary key,
    short_form varchar(40) not null,
    long_form  varchar(200) not null,
    shipped    boolean not null,
    changed_by uuid references person (id) on delete set null,
    changed_at timestamptz not null,
    constraint search_word_once unique (short_form, long_form, shipped)
);

-- One row, by which every portal of the database sees that something changed; its lock puts changes in a row.
create table search_word_edition (
    edition bigint not null
);
insert into search_word_edition values (0);
