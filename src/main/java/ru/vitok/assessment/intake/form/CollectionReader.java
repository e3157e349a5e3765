package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** «Форма сбора результатов» of a school, and the exports of 2021 and 2022 in which a region put them together. */
final class CollectionReader implements FormReader {

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var reading = new Reading(CollectionColumns.of(detected, problems), problems);
        sheet.forEach(reading::row);
        return reading.finish();
    }

    private static final class Reading {
        private final CollectionColumns columns;
        private final Problems problems;
        private final List<Participant> works = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private int absent;

        Reading(CollectionColumns columns, Problems problems) {
            this.columns = columns;
            this.problems = problems;
        }

        void row(SheetRow row) {
            if (row.number() <= columns.headerRow()) {
                return;
            }
            if (row.key(columns.variant()).startsWith("отсутств")) {
                absent++;
                return;
            }
            // hundreds of rows are prepared and stay empty
            if (columns.taskColumns().stream().allMatch(it -> row.cell(it) == null)) {
                return;
            }
            var code = ParticipantCode.of(row.cell(columns.code()));
            var school = columns.school(row);
            if (code == null || school == null) {
                problems.at(
                        row.number(),
                        code == null
                                ? Math.max(columns.code(), 0)
                                : columns.schools().getFirst(),
                        code == null ? ProblemCode.CODE_MISSING : ProblemCode.SCHOOL_MISSING);
            } else if (!seen.add(school + " " + code)) {
                problems.at(row.number(), columns.code(), ProblemCode.DUPLICATE_PARTICIPANT, code, school);
            } else {
                works.add(work(row, school, code));
            }
        }

        private Participant work(SheetRow row, String school, String code) {
            var scores = new short[columns.tasks().size()];
            int sum = 0;
            for (int i = 0; i < scores.length; i++) {
                int place = columns.taskColumns().get(i);
                scores[i] = ScoreCell.read(row.cell(place), columns.tasks().get(i), row.number(), place, problems);
                sum += Math.max(scores[i], 0);
            }
            var total = row.cell(columns.total());
            var declared = Cells.integer(total);
            if (total != null && (declared == null || declared != sum)) {
                problems.at(row.number(), columns.total(), ProblemCode.SUM_MISMATCH, total, sum);
            }
            return new Participant(
                    row.number(),
                    school,
                    code,
                    ClassCell.read(row, columns.classNumber(), problems),
                    Counts.variant(row, columns.variant(), problems),
                    scores,
                    sum,
                    null,
                    journal(row));
        }

        private @Nullable Integer journal(SheetRow row) {
            var cell = row.cell(columns.journal());
            var mark = Cells.integer(cell);
            if (cell == null || mark == null && Cells.key(cell).matches("нет.*|[-–—]|н/?а")) {
                return null;
            }
            if (mark == null || mark < 2 || mark > 5) {
                problems.at(row.number(), columns.journal(), ProblemCode.BAD_VALUE, cell);
                return null;
            }
            return mark;
        }

        IndividualResults finish() {
            if (absent > 0) {
                problems.add(ProblemCode.ABSENT_SKIPPED, absent);
            }
            return new IndividualResults(List.copyOf(columns.tasks()), columns.taskColumns(), works, Map.of());
        }
    }
}
