package ru.vitok.assessment.intake.form;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final int SURELY_WORDS = 9;
    private static final int NUMBERS_BELOW = 4;

    private final Sheet sheet;
    private final Detected detected;
    private final Problems problems;
    private final List<String> captions;
    private final @Nullable String[] seen;
    private final Repeated<String> firstKeys = new Repeated<>(Cells::key);

    DataRows(Sheet sheet, Detected detected, Problems problems) {
        this.sheet = sheet;
        this.detected = detected;
        this.problems = problems;
        this.captions = detected.header().keys().toList();
        this.seen = new @Nullable String[captions.size()];
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public void read(Predicate<SheetRow> reader) {
        var header = keys(detected.header());
        sheet.read(row -> {
            if (row.number() < detected.header().number() && figures(row)) {
                problems.at(row.number(), 0, ProblemCode.COLUMN_MISSING, "Код участника");
            }
            if (row.number() > detected.header().number() && skipped(row, header)) {
                problems.skip(row.number());
                return true;
            }
            return reader.test(row);
        });
    }

    private boolean skipped(SheetRow row, List<String> header) {
        var first = firstKey(row);
        return !header.isEmpty() && header.getFirst().equals(first) && repeats(row, header)
                || resembles(row)
                || columnNumbers(row)
                || signature(row)
                || total(first)
                || SCALE.matcher(first).matches();
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

    /** The same captions in the same order; the first cell that differs settles it. */
    private static boolean repeats(SheetRow row, List<String> header) {
        int next = 0;
        for (var cell : row.cells()) {
            var key = Cells.key(cell);
            if (!key.isEmpty() && (next == header.size() || !header.get(next++).equals(key))) {
                return false;
            }
        }
        return next == header.size();
    }

    /** Printed again with a caption changed: no row of data says the words of a caption right below it. */
    private boolean resembles(SheetRow row) {
        for (int i = 0; i < captions.size(); i++) {
            var cell = row.cell(i);
            // a school's name stands in row after row: it is looked at once
            if (cell == null || captions.get(i).length() <= SURELY_WORDS || cell.equals(seen[i])) {
                continue;
            }
            if (Cells.key(cell).equals(captions.get(i))) {
                return true;
            }
            seen[i] = cell;
        }
        return false;
    }

    private static List<String> keys(SheetRow row) {
        return row.keys().filter(it -> !it.isEmpty()).collect(Collectors.toList());
    }

    /** «1 | 2 | 3 …» right below the header. */
    private boolean columnNumbers(SheetRow row) {
        if (row.number() > detected.header().number() + NUMBERS_BELOW || row.filled() < 3) {
            return false;
        }
        var cells = row.cells().stream().filter(it -> it != null).toList();
        for (int i = 0; i < cells.size(); i++) {
            var number = Cells.integer(cells.get(i));
            if (number == null || number != i + 1) {
                return false;
            }
        }
        return true;
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
