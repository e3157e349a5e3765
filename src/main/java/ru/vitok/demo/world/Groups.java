package ru.vitok.demo.world;

import java.util.function.ObjIntConsumer;

/** The first columns that the group forms share, and the order of their rows. */
final class Groups {

    static final int FIRST = 3;
    private static final int HEADER = 8;

    private Groups() {}

    static void header(Page page) {
        page.texts(HEADER, 0, "Группы участников", "Кол-во ОО", "Кол-во участников");
    }

    static void taskHeader(Slice slice, Page page) {
        header(page);
        page.text(HEADER + 1, 2, "Макс балл");
        var column = FIRST;
        for (var task : slice.test().tasks()) {
            page.text(HEADER, column, page.layout().number(task));
            page.number(HEADER + 1, column, task.max());
            column++;
        }
    }

    /** The country's or the region's row. */
    static void reference(Page page, int row, String name, Reference reference, Iterable<Double> values) {
        page.text(row, 0, name);
        page.number(row, 1, reference.schools());
        page.number(row, 2, reference.participants());
        var column = FIRST;
        for (var value : values) {
            page.percent(row, column++, value);
        }
    }

    /** The municipality's row and one for each school. */
    static int units(Slice slice, Page page, int from, ObjIntConsumer<Tally> values) {
        var row = from;
        page.text(row, 0, slice.district().label());
        page.number(row, 1, slice.schools().size());
        unit(page, row, new Tally(slice.test(), slice.pupils()), values);
        for (var school : slice.schools()) {
            row++;
            page.text(row, 0, school.school().label());
            unit(page, row, new Tally(slice.test(), school.pupils()), values);
        }
        return row + 1;
    }

    private static void unit(Page page, int row, Tally tally, ObjIntConsumer<Tally> values) {
        page.number(row, 2, tally.count());
        values.accept(tally, row);
    }
}
