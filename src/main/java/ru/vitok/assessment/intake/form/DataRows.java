package ru.vitok.assessment.intake.form;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/**
 * A sheet without the rows below its header that look like data and are none: the header printed again on the next
 * page, the numbers of columns beneath it, totals.
 */
final class DataRows implements Sheet {

    private static final Pattern TOTAL = Pattern.compile("(общий )?итого?( .*)?|всего( .*)?|в среднем( .*)?"
            + "|среднее( значение.*| по .*| арифм.*)?|средние( значения| показатели)?|средний (балл|процент|показатель|%).*"
            + "|минимум|максимум|медиана|сумма");
    /** How points become marks, in a small table of its own below the large one. */
    static final Pattern SCALE = Pattern.compile("отметка|оценка|баллы|первичные баллы|шкала.*");

    private static final Pattern LOGIN = Pattern.compile("(?i).*(edu|sch|spo)\\d{4,}.*");

    private final Sheet sheet;
    private final Detected detected;
    private final Problems problems;
    private final HeaderAgain header;
    private final Repeated<String> firstKeys = new Repeated<>(Cells::key);
    private final Repeated<Boolean> closing = new Repeated<>(this::closes);

    DataRows(Sheet sheet, Detected detected, Problems problems) {
        this.sheet = sheet;
        this.detected = detected;
        this.problems = problems;
        this.header = new HeaderAgain(detected.header());
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public void read(Predicate<SheetRow> reader) {
        sheet.read(row -> {
            if (row.number() < detected.header().number() && figures(row)) {
                problems.at(row.number(), 0, ProblemCode.COLUMN_MISSING, "Код участника");
            }
            if (row.number() > detected.header().number() && skipped(row)) {
                problems.skip(row.number());
                return true;
            }
            return reader.test(row);
        });
    }

    private boolean skipped(SheetRow row) {
        var first = firstKey(row);
        return header.again(row, first) || signature(row) || closing.of(first);
    }

    /** A row of totals, or the table of marks below the rows. */
    private boolean closes(String first) {
        return total(first) || SCALE.matcher(first).matches();
    }

    /** A school's name or login stands first in row after row: it is brought to its form once. */
    private String firstKey(SheetRow row) {
        var cell = row.cell(0);
        var key = cell == null ? "" : firstKeys.of(cell);
        return key.isEmpty() ? row.firstKey() : key;
    }

    /** Above the captions there are no figures of schools, unless the captions proper were not understood. */
    private static boolean figures(SheetRow row) {
        var cells = row.cells().stream().filter(it -> it != null).toList();
        return cells.size() > 4
                && cells.stream().anyMatch(it -> LOGIN.matcher(it).matches())
                && cells.stream().filter(it -> Cells.number(it) != null).count() > 0;
    }

    /** «Начальник отдела ____________ / Петрова А. А. /». */
    private static boolean signature(SheetRow row) {
        return row.filled() < 5 && row.cells().stream().anyMatch(it -> it != null && it.startsWith("___"));
    }

    /** In the older comparison with the journal «Всего» closes every group. */
    private boolean total(String first) {
        return TOTAL.matcher(first).matches()
                && !first.contains("(edu")
                && !(detected.form() == ReportForm.VPR_JOURNAL && first.startsWith("всего"));
    }
}
