package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The forms whose rows are groups of participants and whose columns are marks, scores or tasks. */
final class GroupReader implements FormReader {

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var header = Header.around(detected.head(), detected.anchor(), GroupForms::numeric);
        var reading = new Reading(header, detected, problems);
        sheet.forEach(reading::row);
        return reading.table();
    }

    private static final class Reading {
        private final Problems problems;
        private final ReportForm form;
        private final int caption;
        private final int organisations;
        private final int participants;
        private final int mark;
        private final int lastHeaderRow;
        private final List<Integer> places = new ArrayList<>();
        private final List<TaskColumn> tasks = new ArrayList<>();
        private final List<GroupRow> groups = new ArrayList<>();
        private @Nullable GroupRow current;

        Reading(Header header, Detected detected, Problems problems) {
            this.problems = problems;
            this.form = detected.form();
            this.caption = Math.max(header.named("группы участников"), 0);
            this.organisations = header.starting("кол-во оо", "количество оо", "число оо");
            this.participants = header.starting("кол-во участников", "количество участников", "число участников");
            this.mark = form == ReportForm.VPR_GROUPS
                    ? header.named("отметка", "группа баллов", "группа", "полученная отметка")
                    : -1;
            var maxima = GroupForms.maximaRow(detected.head(), detected.anchor());
            this.lastHeaderRow = Math.max(header.lastRow(), maxima == null ? 0 : maxima.number());
            for (int i = 0; i < header.size(); i++) {
                var task = TaskNumber.any(header.text(i));
                if (task != null && column(task) && i != caption && i != organisations && i != participants) {
                    places.add(i);
                    tasks.add(maxima == null ? task : task.withMax(Cells.integer(maxima.cell(i))));
                }
            }
            if (tasks.isEmpty()) {
                problems.add(ProblemCode.COLUMN_MISSING, "1");
            }
            if (form == ReportForm.VPR_TASKS || form == ReportForm.VPR_GROUPS) {
                MaxScores.check(detected, tasks, problems);
            }
        }

        void row(SheetRow row) {
            var text = row.cell(caption);
            if (row.number() <= lastHeaderRow || text == null) {
                return;
            }
            if (NoteRow.is(row, text)) {
                problems.skip(row.number());
                return;
            }
            var group = markOf(row, text);
            var last = current;
            if (group != null && last != null) {
                groups.add(new GroupRow(
                        row.number(),
                        last.level(),
                        last.code(),
                        last.name(),
                        null,
                        Counts.read(row, participants, problems),
                        group,
                        values(row)));
                return;
            }
            var name = GroupName.of(text);
            current = new GroupRow(
                    row.number(),
                    name.level(),
                    name.code(),
                    name.name(),
                    Counts.read(row, organisations, problems),
                    Counts.read(row, participants, problems),
                    null,
                    values(row));
            groups.add(current);
        }

        /** In a column of its own, or in the caption below the unit's. */
        private @Nullable Integer markOf(SheetRow row, String text) {
            if (form != ReportForm.VPR_GROUPS) {
                return null;
            }
            return mark >= 0 ? MarkGroup.of(row.cell(mark)) : MarkGroup.of(text);
        }

        /** Beside marks and scores people add per cents of their own; a mark is 2 to 5, a score a whole number. */
        private boolean column(TaskColumn task) {
            return form != ReportForm.VPR_MARKS || task.number().matches("[2-5]");
        }

        private double[] values(SheetRow row) {
            var values = new double[places.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = Percents.read(row, places.get(i), problems);
            }
            return values;
        }

        /** V6, a little wider for distributions: each of their many columns is rounded. */
        private void checkSum(GroupRow group) {
            double sum = 0;
            for (double value : group.values()) {
                sum += Double.isNaN(value) ? 0 : value;
            }
            double slack = form == ReportForm.VPR_MARKS ? 0.1 : 0.01 * group.values().length;
            if (group.values().length > 0 && Math.abs(sum - 100) > slack + 1e-9) {
                problems.at(group.row(), caption, ProblemCode.PERCENT_SUM, Percents.printed(sum));
            }
        }

        GroupTable table() {
            var figures = Groups.withFigures(groups, problems);
            if (Shares.asPercents(figures.stream().map(GroupRow::values).toList())) {
                problems.add(ProblemCode.SHARES_READ);
            }
            if (form == ReportForm.VPR_MARKS || form == ReportForm.VPR_SCORES) {
                figures.forEach(this::checkSum);
            }
            return new GroupTable(
                    tasks.stream().map(TaskColumn::number).toList(), List.copyOf(places), List.copyOf(tasks), figures);
        }
    }
}
