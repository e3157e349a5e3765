package ru.vitok.demo.world;

/** Ф5: per cent of each task's points. */
final class TasksForm implements Report.Form {

    @Override
    public void write(Slice slice, Page page) {
        Groups.taskHeader(slice, page);
        Groups.reference(
                page, 10, "Вся выборка", slice.country(), slice.country().percents());
        Groups.reference(
                page,
                11,
                slice.district().region(),
                slice.region(),
                slice.region().percents());
        Groups.units(slice, page, 12, (tally, row) -> tasks(page, row, tally));
    }

    static void tasks(Page page, int row, Tally tally) {
        for (var task = 0; task < tally.test().tasks().size(); task++) {
            page.percent(row, Groups.FIRST + task, tally.taskPercent(task));
        }
    }
}
