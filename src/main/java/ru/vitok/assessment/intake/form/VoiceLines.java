package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** One respondent after another; an answer that is not understood is named and left out, the rest of it is taken. */
final class VoiceLines {

    private final VoiceColumns columns;
    private final VoiceScales scales;
    private final Moments moments;
    private final Choices choices;
    private final List<Integer> texts;
    private final boolean kept;
    private final Problems problems;

    /** @param kept whether it is a table that somebody goes on with, not the export of a form */
    VoiceLines(List<SheetRow> rows, VoiceColumns columns, VoiceScales scales, boolean kept, Problems problems) {
        this.columns = columns;
        this.scales = scales;
        this.kept = kept;
        this.problems = problems;
        this.moments = Moments.of(rows.stream().map(columns.moment()::answer));
        this.texts = scales.texts(columns.difficulties());
        this.choices = Choices.of(
                rows,
                Stream.concat(texts.stream(), columns.courseTopics().stream()).toList());
    }

    VoiceTable.Line of(SheetRow row) {
        return new VoiceTable.Line(
                row.number(),
                year(row),
                columns.subject().answer(row, problems),
                grades(row),
                columns.skill().answer(row, problems),
                said(row),
                choices.whole(row, columns.comments()),
                wants(row),
                choices.all(row, columns.courseTopics()),
                columns.category().answer(row, problems),
                columns.print(row, kept));
    }

    /** The school year of the answer. */
    private @Nullable Integer year(SheetRow row) {
        var written = columns.moment().answer(row);
        if (written == null) {
            return null;
        }
        var day = moments.day(written);
        var year = day == null
                ? SchoolYears.in(written)
                : Integer.valueOf(SchoolYears.of(day.getYear(), day.getMonthValue()));
        return year == null ? unread(row, columns.moment().place(), written) : year;
    }

    private List<Integer> grades(SheetRow row) {
        var cell = columns.grade().answer(row, problems);
        var grades = cell == null ? List.<Integer>of() : GradeList.of(cell);
        if (cell != null && grades.isEmpty()) {
            unread(row, columns.grade().place(), cell);
        }
        return grades;
    }

    private List<String> said(SheetRow row) {
        var said = new ArrayList<>(scales.said(row, problems));
        for (int column : texts) {
            var cell = row.cell(column);
            if (cell != null && (ScaleWords.much(cell) || ScaleWords.number(cell))) {
                unread(row, column, cell);
            } else {
                said.addAll(choices.all(row, List.of(column)));
            }
        }
        return said.stream().distinct().toList();
    }

    private @Nullable Boolean wants(SheetRow row) {
        for (int column : columns.courses()) {
            var cell = row.cell(column);
            var answer = cell == null ? null : CourseAnswer.of(cell);
            if (cell != null && answer == null) {
                unread(row, column, cell);
            } else if (answer == CourseAnswer.YES || answer == CourseAnswer.NO) {
                return answer == CourseAnswer.YES;
            }
        }
        return null;
    }

    private <T> @Nullable T unread(SheetRow row, int column, String cell) {
        problems.at(row.number(), column, ProblemCode.CELL_UNREAD, cell);
        return null;
    }
}
