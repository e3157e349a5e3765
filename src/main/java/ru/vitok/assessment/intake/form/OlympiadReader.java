package ru.vitok.assessment.intake.form;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.OlympiadStatus;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.OlympiadTable;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Stages of the olympiad and contests: whoever took part stays a code, a name is never read. */
final class OlympiadReader implements FormReader {

    private static final int MOST_GRADE = 11;

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var personal = PersonalColumns.in(Header.of(detected.header()).texts());
        if (!personal.isEmpty()) {
            problems.add(ProblemCode.PERSONAL_DROPPED, personal.size());
        }
        var columns = new OlympiadColumns(new RowReader(detected, problems));
        var title = OlympiadTitle.of(detected, sheet.name());
        if (columns.subject < 0 && columns.contest < 0 && title.subject() == null) {
            problems.add(ProblemCode.COLUMN_MISSING, "предмет");
        }
        var lines = columns.table.rows(sheet, row -> line(row, columns, title, problems));
        return new OlympiadTable(title.stage(), title.year(), lines);
    }

    private static OlympiadTable.@Nullable Line line(
            SheetRow row, OlympiadColumns columns, OlympiadTitle title, Problems problems) {
        var status = OlympiadStatus.of(row.cell(columns.status));
        var done = columns.grade(row);
        var score = columns.table.figure(row, columns.score);
        var max = columns.table.figure(row, columns.max);
        var contest = row.cell(columns.contest);
        var subject = first(row.cell(columns.subject), title.subject(), contest);
        if (status == null) {
            bad(problems, row, columns.status);
        } else if (done == null || done < 1 || done > MOST_GRADE) {
            bad(problems, row, columns.anyGrade());
        } else if (score != null && (score < 0 || max != null && score > max)) {
            bad(problems, row, columns.score);
        } else if (subject == null) {
            bad(problems, row, columns.subject);
        } else {
            var studies = columns.table.count(row, columns.studies);
            var stage = row.cell(columns.stage);
            return new OlympiadTable.Line(
                    row.number(),
                    stage == null ? null : OlympiadStage.of(stage),
                    contest,
                    subject,
                    done,
                    done.equals(studies) ? null : studies,
                    columns.code(row),
                    row.cell(columns.school),
                    score,
                    max,
                    status);
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... words) {
        for (var word : words) {
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    private static void bad(Problems problems, SheetRow row, int column) {
        var cell = row.cell(column);
        problems.at(row.number(), Math.max(column, 0), ProblemCode.BAD_VALUE, cell == null ? "" : cell);
    }
}
