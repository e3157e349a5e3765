package ru.vitok.assessment.intake.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/**
 * When answers of a form were given: «27.09.2026 9:57», «2026-09-27T09:57», «27 сентября 2026», «9/27/2026», a
 * spreadsheet's number. Which part of a date with strokes is the month the whole column says.
 */
final class Moments {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4}|\\d{2})(?!\\d).*");
    private static final Pattern STROKES = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d).*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d).*");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) (\\p{L}{3})\\p{L}*\\.? (\\d{4}).*");
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST = 30_000;
    private static final int LATEST = 80_000;
    private static final int YEAR = 12;
    private static final int CENTURY = 2000;

    private final boolean monthFirst;

    private Moments(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    static Moments of(Stream<@Nullable String> cells) {
        return new Moments(cells.anyMatch(it -> {
            var strokes = STROKES.matcher(it == null ? "" : it);
            return strokes.matches() && Integer.parseInt(strokes.group(2)) > YEAR;
        }));
    }

    @Nullable LocalDate day(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var year = YEAR_FIRST.matcher(cell);
        var day = DAY_FIRST.matcher(cell);
        var strokes = STROKES.matcher(cell);
        var words = WORDS.matcher(Cells.key(cell));
        if (year.matches()) {
            return date(year.group(1), year.group(2), year.group(3));
        }
        if (day.matches()) {
            return date(day.group(3), day.group(2), day.group(1));
        }
        if (strokes.matches()) {
            return date(strokes.group(3), strokes.group(monthFirst ? 1 : 2), strokes.group(monthFirst ? 2 : 1));
        }
        if (words.matches()) {
            int month = 1 + MONTHS.indexOf(words.group(2).equals("май") ? "мая" : words.group(2));
            return date(words.group(3), String.valueOf(month), words.group(1));
        }
        return serial(Cells.number(cell));
    }

    private static @Nullable LocalDate serial(@Nullable Double number) {
        return number == null || number < EARLIEST || number > LATEST ? null : DAY_ZERO.plusDays(number.longValue());
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            int full = Integer.parseInt(year);
            return LocalDate.of(full < CENTURY ? full + CENTURY : full, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
