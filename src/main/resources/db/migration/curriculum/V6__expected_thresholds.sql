-- Where a specification says how a task is expected to be solved, its own lower bound is the threshold. The figures of
-- the row stand in for tasks of which it says nothing; they are those of the exams' profile.
insert into threshold_profile (code, basic_from, basic_zone, harder_from, harder_zone, source, standing) values
    ('FIPI_EXPECTED', 50, 50, 15, 15,
     'ФИПИ, спецификация КИМ: нижняя граница ожидаемого выполнения задания', false);
