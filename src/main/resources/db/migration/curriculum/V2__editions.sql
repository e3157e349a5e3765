-- Codifiers that come with the portal: the file they stand in, whose they are, what a mark asks for beside the score.
alter table test_form
    add column file varchar(100),
    add column origin varchar(300),
    add column condition_mark int,
    add column condition_least int,
    add column condition_tasks text[] not null default '{}',
    add constraint test_form_condition check ((condition_mark is null) = (condition_least is null)),
    add constraint test_form_file unique (file);

-- Codes of the codifier are text: 9.3 is not 9.30.
alter table test_task
    add column content text[] not null default '{}',
    add column requirements text[] not null default '{}';
