package ru.vitok.demo.world;

/** Ф7: per cent of each task's points by the works' marks. */
final class GroupsForm implements Report.Form {

    @Override
    public void write(Slice slice, Page page) {
        Groups.taskHeader(slice, page);
        var row = 10;
        page.number(row, 1, slice.schools().size());
        row = unit(page, row, slice.district().label(), new Tally(slice.test(), slice.pupils()));
        for (var school : slice.schools()) {
            row = unit(page, row, school.school().label(), new Tally(slice.test(), school.pupils()));
        }
    }

    private static int unit(Page page, int from, String name, Tally tally) {
        var row = from;
        line(page, row++, name, tally);
        for (var mark = 2; mark <= 5; mark++) {
            var group = tally.ofMark(mark);
            if (group.count() > 0) {
                line(page, row++, "Ср. % вып. уч. гр. баллов " + mark, group);
            }
        }
        return row;
    }

    private static void line(Page page, int row, String name, Tally tally) {
        page.text(row, 0, name);
        page.number(row, 2, tally.count());
        TasksForm.tasks(page, row, tally);
    }
}
