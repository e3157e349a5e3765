package ru.vitok.demo.world;

import java.util.List;

/** Ф2: how many marks stand below, at and above the journal's. */
final class JournalForm implements Report.Form {

    private static final int HEADER = 8;
    private static final List<String> SIDES = List.of(
            "Понизили (Отметка < Отметка по журналу)",
            "Подтвердили (Отметка = Отметке по журналу)",
            "Повысили (Отметка > Отметка по журналу)");

    @Override
    public void write(Slice slice, Page page) {
        if (page.layout().journalInRows()) {
            page.texts(HEADER, 0, "Группы участников", "Кол-во участников", "%");
        } else {
            page.texts(HEADER, 0, "Группы участников", "Кол-во участников(всего)");
            for (var side = 0; side < SIDES.size(); side++) {
                page.texts(HEADER, 2 + 2 * side, SIDES.get(side) + " %", SIDES.get(side) + " Кол-во участников");
            }
        }
        var row = group(page, HEADER + 1, slice.district().label(), new Tally(slice.test(), slice.pupils()));
        for (var school : slice.schools()) {
            row = group(page, row, school.school().label(), new Tally(slice.test(), school.pupils()));
        }
    }

    private static int group(Page page, int row, String name, Tally tally) {
        page.text(row, 0, name);
        if (page.layout().journalInRows()) {
            return rows(page, row + 1, tally);
        }
        page.number(row, 1, tally.count());
        for (var side = 0; side < SIDES.size(); side++) {
            var count = tally.againstJournal(side - 1);
            page.percent(row, 2 + 2 * side, Tally.percent(count, tally.count()));
            page.number(row, 3 + 2 * side, count);
        }
        return row + 1;
    }

    private static int rows(Page page, int from, Tally tally) {
        var row = from;
        for (var side = 0; side < SIDES.size(); side++) {
            var count = tally.againstJournal(side - 1);
            page.text(row, 0, SIDES.get(side));
            page.number(row, 1, count);
            page.percent(row, 2, Tally.percent(count, tally.count()));
            row++;
        }
        page.text(row, 0, "Всего");
        page.number(row, 1, tally.count());
        page.percent(row, 2, 100);
        return row + 1;
    }
}
