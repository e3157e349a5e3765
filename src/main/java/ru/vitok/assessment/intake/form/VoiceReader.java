package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Answers of an online form, or difficulties noted at attestation: questions are told by their words. */
final class VoiceReader implements FormReader {

    private static final Pattern GRADE =
            Pattern.compile("(?<!\\d)(1[01]|[1-9])(?!\\d)(?:\\s*[-–—]\\s*(1[01]|[1-9])(?!\\d))?");

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var header = Header.of(detected.header());
        var personal = PersonalColumns.in(header.texts());
        if (!personal.isEmpty()) {
            problems.add(ProblemCode.PERSONAL_DROPPED, personal.size());
        }
        var columns = VoiceColumns.of(header, personal);
        if (columns.difficulties().isEmpty()
                && columns.courses().isEmpty()
                && columns.courseTopics().isEmpty()) {
            problems.add(ProblemCode.COLUMN_MISSING, "затруднение");
        }
        var rows = new ArrayList<SheetRow>();
        new RowReader(detected, problems).rows(sheet, row -> {
            if (!columns.answered(row)) {
                problems.skip(row.number());
                return null;
            }
            rows.add(row);
            return row;
        });
        var choices = Choices.of(rows, columns);
        return new VoiceTable(
                null, rows.stream().map(it -> line(it, columns, choices)).toList());
    }

    private static VoiceTable.Line line(SheetRow row, VoiceColumns columns, Choices choices) {
        return new VoiceTable.Line(
                row.number(),
                columns.year(row),
                row.cell(columns.subject()),
                grades(row.cell(columns.grade())),
                row.cell(columns.skill()),
                choices.all(row, columns.difficulties()),
                choices.whole(row, columns.comments()),
                wants(row, columns.courses()),
                choices.all(row, columns.courseTopics()),
                row.cell(columns.category()),
                columns.print(row));
    }

    /** «5, 6, 8», «5–7 классы», «6А». */
    static List<Integer> grades(@Nullable String cell) {
        var grades = new ArrayList<Integer>();
        if (cell != null) {
            var found = GRADE.matcher(cell);
            while (found.find()) {
                int from = Integer.parseInt(found.group(1));
                int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
                for (int grade = from; grade <= to; grade++) {
                    grades.add(grade);
                }
            }
        }
        return grades.stream().distinct().sorted().toList();
    }

    private static @Nullable Boolean wants(SheetRow row, List<Integer> columns) {
        for (int column : columns) {
            var key = row.key(column);
            if (key.matches("(да|нужн|хочу|хотел|требу).*")) {
                return true;
            }
            if (key.matches("(нет|не ).*")) {
                return false;
            }
        }
        return null;
    }
}
