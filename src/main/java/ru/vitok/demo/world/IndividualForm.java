package ru.vitok.demo.world;

/** Ф1: a row a participant, a line before each school's rows. */
final class IndividualForm implements Report.Form {

    private static final int LEVELS = 7;
    private static final int HEADER = 8;
    private static final int FIRST = 6;

    @Override
    public void write(Slice slice, Page page) {
        header(slice.test(), page);
        var row = HEADER + 1;
        for (var school : slice.schools()) {
            page.text(row, 0, school.school().label());
            page.text(row, 1, "Кол-во участников: " + school.pupils().size());
            row++;
            for (var pupil : school.pupils()) {
                pupil(slice, school.school(), pupil, page, row++);
            }
        }
    }

    private static void header(Blueprint test, Page page) {
        page.text(LEVELS, 2, "Уровень сложности задания");
        page.texts(HEADER, 0, "ОО", "Муниципалитет", "Название ОО", "Код участника", "Класс", "Вариант");
        var column = FIRST;
        for (var task : test.tasks()) {
            page.text(LEVELS, column, task.level());
            page.text(HEADER, column, "%s (%dб)".formatted(page.layout().number(task), task.max()));
            column++;
        }
        page.texts(HEADER, column, "Первичный балл", "Отметка", "Отметка по журналу");
    }

    private static void pupil(Slice slice, SchoolPlan school, Pupil pupil, Page page, int row) {
        page.texts(row, 0, school.code(), slice.district().name(), school.label(), pupil.code());
        page.number(row, 4, pupil.classNumber());
        page.number(row, 5, pupil.variant());
        var column = FIRST;
        for (var score : pupil.scores()) {
            if (score == Pupil.LEFT_OUT) {
                page.text(row, column, "X");
            } else {
                page.number(row, column, score);
            }
            column++;
        }
        page.number(row, column, pupil.total());
        page.number(row, column + 1, pupil.mark());
        page.number(row, column + 2, pupil.journal());
    }
}
