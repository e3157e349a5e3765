package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.OwnControl.Kind;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.OwnControlTable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** A school's own control: sums of classes, never a pupil and never a teacher. */
final class OwnControlReader implements FormReader {

    /** Titles that say whose works a table holds. */
    private static final Pattern TITLE =
            Pattern.compile(".*(внутришкольн|свой контроль|контроль школы|всоко|внутренн\\S+ (систем|оценк)).*");

    private static final Pattern FINAL =
            Pattern.compile(".*(итог|годов|четверт|триместр|полугод|промежуточн|рубежн).*");
    private static final Pattern CURRENT =
            Pattern.compile(".*(текущ|тематич|входн|стартов|срез|самостоят|контрольн|проверочн|диктант|зачет).*");
    private static final double MOST = 100;
    private static final int LAST_GRADE = 11;

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var personal = PersonalColumns.in(Header.of(detected.header()).texts());
        if (!personal.isEmpty()) {
            problems.add(ProblemCode.PERSONAL_DROPPED, personal.size());
        }
        var table = new RowReader(detected, problems);
        var columns = new OwnControlColumns(table);
        if (columns.percent < 0 && !columns.graded()) {
            problems.add(ProblemCode.COLUMN_MISSING, "% выполнения");
        }
        var titled = kind(above(detected));
        return new OwnControlTable(
                columns.school, table.rows(sheet, row -> new Line(row, columns, problems).read(titled)));
    }

    static boolean titled(List<SheetRow> above) {
        return above.stream()
                .flatMap(SheetRow::keys)
                .anyMatch(it -> TITLE.matcher(it).matches());
    }

    private static String above(Detected detected) {
        var words = new StringBuilder();
        detected.head()
                .subList(0, detected.anchor())
                .forEach(row -> row.keys().forEach(it -> words.append(it).append(' ')));
        return words.toString();
    }

    private static @Nullable Kind kind(String words) {
        return FINAL.matcher(words).matches()
                ? Kind.FINAL
                : CURRENT.matcher(words).matches() ? Kind.CURRENT : null;
    }

    private record Figures(int n, @Nullable Double percent, List<Integer> marks) {}

    /** One row being read; the first cell that cannot be is named, and the row is left out. */
    private record Line(SheetRow row, OwnControlColumns columns, Problems problems) {

        OwnControlTable.@Nullable Line read(@Nullable Kind titled) {
            var day = Dates.of(row.cell(columns.date));
            var subject = row.cell(columns.subject);
            var grade = Cells.counted(row.cell(columns.grade));
            var topic = row.cell(columns.topic);
            var written = row.cell(columns.kind);
            var kind = written == null ? titled : kind(Cells.key(written));
            if (day == null) {
                return bad(columns.date);
            } else if (kind == null) {
                return bad(columns.kind);
            } else if (subject == null) {
                return bad(columns.subject);
            } else if (grade == null || grade < 1 || grade > LAST_GRADE) {
                return bad(columns.grade);
            } else if (topic == null) {
                return bad(columns.topic);
            }
            var figures = figures();
            return figures == null
                    ? null
                    : new OwnControlTable.Line(
                            row.number(),
                            row.cell(columns.school),
                            day,
                            kind,
                            subject,
                            grade,
                            ClassCell.letter(row.cell(columns.grade)),
                            topic,
                            Cells.code(row.cell(columns.skill)),
                            figures.n(),
                            figures.percent(),
                            figures.marks());
        }

        /** How many wrote, and what came of it; null after a cell that cannot be. */
        private @Nullable Figures figures() {
            var marks = marks();
            if (marks == null) {
                return null;
            }
            int graded = marks.stream().mapToInt(it -> it).sum();
            var told = Cells.integer(row.cell(columns.wrote));
            if (row.cell(columns.wrote) != null && (told == null || told < 1 || told < graded)) {
                return bad(columns.wrote);
            }
            var percent = Cells.number(row.cell(columns.percent));
            boolean wrong = percent == null ? row.cell(columns.percent) != null : percent < 0 || percent > MOST;
            if (wrong || percent == null && graded == 0) {
                return bad(columns.percent);
            }
            int n = told == null ? graded : told;
            return n == 0 ? bad(columns.wrote) : new Figures(n, percent, graded == 0 ? List.of() : marks);
        }

        /** Empty cells are none; null after a cell that is no count. */
        private @Nullable List<Integer> marks() {
            var marks = new ArrayList<Integer>();
            for (var column : columns.marks) {
                var count = Cells.integer(row.cell(column));
                if (row.cell(column) != null && (count == null || count < 0)) {
                    return bad(column);
                }
                marks.add(count == null ? 0 : count);
            }
            return marks;
        }

        private <T> @Nullable T bad(int column) {
            var cell = row.cell(column);
            problems.at(row.number(), Math.max(column, 0), ProblemCode.BAD_VALUE, cell == null ? "" : cell);
            return null;
        }
    }
}
