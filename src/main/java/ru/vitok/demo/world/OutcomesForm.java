package ru.vitok.demo.world;

/** Ф6: a row a task with the skill in words. */
final class OutcomesForm implements Report.Form {

    private static final int HEADER = 8;

    @Override
    public void write(Slice slice, Page page) {
        var tally = new Tally(slice.test(), slice.pupils());
        page.texts(
                HEADER,
                0,
                "Номер задания",
                "Блоки ПООП обучающийся научится / получит возможность научиться или проверяемые требования (умения)"
                        + " в соответствии с ФГОС (ФК ГОС)",
                "Макс балл",
                slice.district().region(),
                slice.district().name(),
                "РФ");
        page.texts(
                HEADER + 1,
                3,
                slice.region().participants() + " уч.",
                tally.count() + " уч.",
                slice.country().participants() + " уч.");
        for (var task = 0; task < slice.test().tasks().size(); task++) {
            task(slice, page, tally, task);
        }
    }

    private static void task(Slice slice, Page page, Tally tally, int index) {
        var task = slice.test().tasks().get(index);
        var row = HEADER + 2 + index;
        page.texts(row, 0, page.layout().number(task), task.skill());
        page.number(row, 2, task.max());
        page.percent(row, 3, slice.region().percents().get(index));
        page.percent(row, 4, tally.taskPercent(index));
        page.percent(row, 5, slice.country().percents().get(index));
    }
}
