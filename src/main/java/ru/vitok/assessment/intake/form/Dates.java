package ru.vitok.assessment.intake.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/** Dates as reports write them: 21.04.2026, 2026-04-21, 2026.04.21, or a spreadsheet's day number. */
final class Dates {

    private static final Pattern DAY_FIRST = Pattern.compile(".*?(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}).*");
    private static final Pattern YEAR_FIRST = Pattern.compile(".*?(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2}).*");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {}

    static @Nullable LocalDate of(@Nullable String cell) {
        var text = Cells.clean(cell);
        if (text == null) {
            return null;
        }
        var serial = Cells.integer(text);
        if (serial != null) {
            return serial > 30_000 && serial < 80_000 ? DAY_ZERO.plusDays(serial) : null;
        }
        var year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return date(year.group(1), year.group(2), year.group(3));
        }
        var day = DAY_FIRST.matcher(text);
        return day.matches() ? date(day.group(3), day.group(2), day.group(1)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
