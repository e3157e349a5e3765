package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The comparison with the journal: six columns a group, or the older layout of four rows a group. */
final class JournalReader implements FormReader {

    private static final List<String> DIRECTIONS = List.of("понизили", "подтвердили", "повысили");

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var header = Header.around(detected.head(), detected.anchor(), it -> direction(it) >= 0)
                .withLineBelow(detected.head(), JournalReader::half);
        var reading = new Reading(header, problems);
        sheet.forEach(reading::row);
        return new GroupTable(GroupTable.JOURNAL, reading.columns(), List.of(), reading.groups());
    }

    private static int direction(@Nullable String text) {
        var key = Cells.key(text);
        for (int i = 0; i < DIRECTIONS.size(); i++) {
            if (key.startsWith(DIRECTIONS.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** «%» or «Кол-во участников» under a direction that spans both. */
    private static boolean half(String text) {
        var key = Cells.key(text);
        return key.equals("%") || key.startsWith("кол-во") || key.startsWith("количество");
    }

    private static final class Reading {
        private final Problems problems;
        private final int lastHeaderRow;
        private final int caption;
        private final int participants;
        private final int percent;
        private final int[] places = new int[6];
        private final boolean flat;
        private final List<GroupRow> groups = new ArrayList<>();

        Reading(Header header, Problems problems) {
            this.problems = problems;
            this.lastHeaderRow = header.lastRow();
            this.caption = Math.max(header.named("группы участников"), 0);
            this.participants = header.starting("кол-во участников", "количество участников", "число участников");
            this.percent = header.find(it -> it.equals("%") || it.startsWith("%"));
            Arrays.fill(places, -1);
            for (int i = 0; i < header.size(); i++) {
                int direction = direction(header.text(i));
                if (direction >= 0) {
                    places[direction * 2 + (Cells.key(header.text(i)).contains("кол") ? 1 : 0)] = i;
                }
            }
            this.flat = Arrays.stream(places).anyMatch(it -> it >= 0);
            for (int i = 0; flat && i < places.length; i++) {
                if (places[i] < 0) {
                    problems.add(ProblemCode.COLUMN_MISSING, DIRECTIONS.get(i / 2));
                }
            }
        }

        void row(SheetRow row) {
            var text = row.cell(caption);
            if (row.number() <= lastHeaderRow || text == null) {
                return;
            }
            if (NoteRow.is(row, text) || flat && row.firstKey().startsWith("всего")) {
                problems.skip(row.number());
            } else if (flat) {
                group(row, GroupName.of(text), Counts.read(row, participants, problems), flatValues(row));
            } else {
                older(row, text);
            }
        }

        private double[] flatValues(SheetRow row) {
            var values = new double[6];
            for (int i = 0; i < 6; i++) {
                values[i] = i % 2 == 0 ? Percents.read(row, places[i], problems) : count(row, places[i]);
            }
            return values;
        }

        /** A caption row opens a group; the rows after it carry one direction each, the last one the total. */
        private void older(SheetRow row, String text) {
            int direction = direction(text);
            if (direction < 0 && !Cells.key(text).startsWith("всего")) {
                var values = new double[6];
                Arrays.fill(values, Double.NaN);
                group(row, GroupName.of(text), Counts.read(row, participants, problems), values);
                return;
            }
            if (groups.isEmpty()) {
                return;
            }
            var last = groups.removeLast();
            var total = last.participants();
            if (direction < 0) {
                total = Counts.read(row, participants, problems);
            } else {
                last.values()[direction * 2] = Percents.read(row, percent, problems);
                last.values()[direction * 2 + 1] = count(row, participants);
            }
            groups.add(
                    new GroupRow(last.row(), last.level(), last.code(), last.name(), null, total, null, last.values()));
        }

        private void group(SheetRow row, GroupName name, @Nullable Integer total, double[] values) {
            groups.add(new GroupRow(row.number(), name.level(), name.code(), name.name(), null, total, null, values));
        }

        private double count(SheetRow row, int column) {
            var count = Counts.read(row, column, problems);
            return count == null ? Double.NaN : count;
        }

        List<Integer> columns() {
            return flat
                    ? Arrays.stream(places).map(it -> Math.max(it, 0)).boxed().toList()
                    : List.of();
        }

        List<GroupRow> groups() {
            var figures = Groups.withFigures(groups, problems);
            JournalShares.asPercents(figures, problems);
            return figures;
        }
    }
}
