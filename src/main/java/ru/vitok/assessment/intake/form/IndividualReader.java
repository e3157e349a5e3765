package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** «Индивидуальные результаты»: a row for each pupil, a line with the declared number before each school. */
final class IndividualReader implements FormReader {
    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var reading =
                new Reading(IndividualColumns.of(detected, problems), problems, detected.form() == ReportForm.TEMPLATE);
        sheet.forEach(reading::row);
        return reading.finish(detected);
    }

    private static final class Reading {
        private final IndividualColumns columns;
        private final Problems problems;
        private final List<Participant> works = new ArrayList<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, Integer> declared = new LinkedHashMap<>();
        private final Map<String, Integer> counted = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private @Nullable String school;
        private final boolean given;
        private int absent;

        /** @param given the portal's own table: its rows wait with their codes, and who did not write leaves them empty */
        Reading(IndividualColumns columns, Problems problems, boolean given) {
            this.given = given;
            this.columns = columns;
            this.problems = problems;
        }

        void row(SheetRow row) {
            if (row.number() <= columns.lastHeaderRow() || schoolLine(row)) {
                return;
            }
            var code = columns.participant(row);
            var named = columns.login(row);
            // merged cells hold the school in the first row of its works only
            var login = named == null && columns.namesNoSchool(row) ? school : named;
            school = login;
            var variant = row.cell(columns.variant());
            if (variant != null && Cells.key(variant).startsWith("отсутств") || given && !columns.touched(row)) {
                absent++;
            } else if (code != null && login != null && (named != null || columns.worked(row))) {
                work(row, login, code);
            } else if (!columns.worked(row)) {
                problems.skip(row.number());
            } else {
                problems.at(
                        row.number(),
                        login == null ? Math.max(columns.school(), 0) : columns.code(),
                        login == null ? ProblemCode.SCHOOL_MISSING : ProblemCode.CODE_MISSING);
            }
        }

        private boolean schoolLine(SheetRow row) {
            var line = SchoolLine.of(row);
            var code = line == null ? null : line.school();
            if (line != null && code != null) {
                school = code;
                declared.put(code, line.participants());
                names.putIfAbsent(code, line.name());
            }
            return line != null;
        }

        private void work(SheetRow row, String login, String code) {
            if (!seen.add(login + " " + code)) {
                problems.at(row.number(), columns.code(), ProblemCode.DUPLICATE_PARTICIPANT, code, login);
                return;
            }
            var name = row.cell(columns.schoolName());
            if (name != null && !names.containsKey(login)) {
                names.put(login, GroupName.of(name).name());
            }
            counted.merge(login, 1, Integer::sum);
            var scores = new short[columns.tasks().size()];
            for (int i = 0; i < scores.length; i++) {
                int column = columns.taskColumns().get(i);
                scores[i] = ScoreCell.read(row.cell(column), columns.tasks().get(i), row.number(), column, problems);
            }
            works.add(new Participant(
                    row.number(),
                    login,
                    code,
                    ClassCell.read(row, columns.classNumber(), problems),
                    Counts.variant(row, columns.variant(), problems),
                    scores,
                    primary(row, scores),
                    MarkCell.read(row, columns.mark(), problems),
                    MarkCell.read(row, columns.journal(), problems)));
        }

        private int primary(SheetRow row, short[] scores) {
            int sum = 0;
            for (short score : scores) {
                sum += Math.max(score, 0);
            }
            var cell = row.cell(columns.primary());
            var primary = Cells.integer(cell);
            if (columns.primary() >= 0 && (primary == null || primary != sum)) {
                problems.at(row.number(), columns.primary(), ProblemCode.SUM_MISMATCH, cell == null ? "" : cell, sum);
            }
            return sum;
        }

        IndividualResults finish(Detected detected) {
            declared.forEach((school, count) -> {
                int found = counted.getOrDefault(school, 0);
                if (found != count) {
                    problems.add(ProblemCode.COUNT_MISMATCH, names.getOrDefault(school, school), count, found);
                }
            });
            MaxScores.check(detected, columns.tasks(), problems);
            if (absent > 0) {
                problems.add(ProblemCode.ABSENT_SKIPPED, absent);
            }
            return new IndividualResults(List.copyOf(columns.tasks()), columns.taskColumns(), works, names);
        }
    }
}
