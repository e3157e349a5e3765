-- A file may say more of a teacher's test than a share: points of how many, how many tasks, which element of content.
alter table teacher_test_result
    add element varchar(160),
    add points double precision,
    add most double precision,
    add tasks int,
    add constraint teacher_test_result_points check (points is null or points >= 0 and points <= coalesce(most, points)),
    add constraint teacher_test_result_tasks check (tasks is null or tasks > 0);
