package ru.vitok.assessment.intake.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Protocols of the processing centre: several exams a sheet, each with its own header; names are never read. */
final class ExamReader implements FormReader {

    private static final Pattern BLOCK = Pattern.compile("(\\d{2}) ?- ?(.+?) (\\d{4}\\.\\d{2}\\.\\d{2})");

    private static final Pattern SCHOOL = Pattern.compile("\\d{3,6}|edu\\d{6}");

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var reading = new Reading(problems);
        sheet.forEach(reading::row);
        return reading.finish();
    }

    private static final class Reading {
        private final Problems problems;
        private final List<ExamProtocol.Exam> exams = new ArrayList<>();
        private List<ExamProtocol.Work> works = new ArrayList<>();
        private String subject = "";
        private @Nullable LocalDate date;
        private @Nullable ExamColumns columns;
        private int dropped;

        Reading(Problems problems) {
            this.problems = problems;
        }

        void row(SheetRow row) {
            var block = row.cell(0) == null ? null : BLOCK.matcher(String.valueOf(row.cell(0)));
            if (block != null && block.matches()) {
                close();
                subject = block.group(2);
                date = Dates.of(block.group(3));
            } else if (row.keys().anyMatch(it -> it.startsWith("первичный балл") || it.equals("primarymark"))) {
                columns = ExamColumns.of(Header.of(row));
                dropped = Math.max(dropped, PersonalColumns.in(row.cells()).size());
            } else if (columns != null) {
                work(row, columns);
            }
        }

        private void work(SheetRow row, ExamColumns at) {
            var school = Cells.code(row.cell(at.school()));
            var primary = Cells.integer(row.cell(at.primary()));
            if (school == null || !SCHOOL.matcher(school).matches()) {
                return;
            }
            var tasks = AnswerMasks.read(row.cell(at.brief()), row.cell(at.full()));
            if (tasks == null || primary == null) {
                problems.at(row.number(), Math.max(at.brief(), 0), ProblemCode.BAD_VALUE, "");
                return;
            }
            var scores = new short[tasks.size()];
            var maxima = new short[tasks.size()];
            int sum = 0;
            for (int i = 0; i < scores.length; i++) {
                scores[i] = tasks.get(i)[0];
                maxima[i] = tasks.get(i)[1];
                sum += scores[i];
            }
            if (scores.length > 0 && sum != primary) {
                problems.at(row.number(), at.primary(), ProblemCode.SUM_MISMATCH, primary, sum);
            }
            works.add(new ExamProtocol.Work(
                    row.number(),
                    school,
                    row.cell(at.classNumber()),
                    scores,
                    maxima,
                    primary,
                    Cells.integer(row.cell(at.mark()))));
        }

        private void close() {
            if (!works.isEmpty()) {
                exams.add(new ExamProtocol.Exam(subject, date, works));
                works = new ArrayList<>();
            }
            columns = null;
        }

        ExamProtocol finish() {
            close();
            if (dropped > 0) {
                problems.add(ProblemCode.PERSONAL_DROPPED, dropped);
            }
            return new ExamProtocol(exams);
        }
    }
}
