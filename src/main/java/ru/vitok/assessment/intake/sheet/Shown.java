package ru.vitok.assessment.intake.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** How a spreadsheet shows a number, by the words of its format. */
enum Shown {
    PLAIN,
    DATE,
    PERCENT;

    private static final Pattern BESIDE = Pattern.compile("\\[[^]]*]|\"[^\"]*\"");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern DATED = Pattern.compile("(?i).*(yy|d).*");

    /** A day, with the time where the cell holds one: two answers of a form on one day are two. */
    static String moment(LocalDateTime cell) {
        // a spreadsheet keeps parts of a day, which miss a second by a little
        var second = cell.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        return second.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? second.toLocalDate().toString()
                : second.toString();
    }

    /** A format with a year or a day is a date; «0.00» and «General» are not. */
    static Shown by(String format) {
        if (DATED.matcher(BESIDE.matcher(format).replaceAll("")).matches()) {
            return DATE;
        }
        return QUOTED.matcher(format).replaceAll("").contains("%") ? PERCENT : PLAIN;
    }
}
