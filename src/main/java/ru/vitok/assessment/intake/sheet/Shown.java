package ru.vitok.assessment.intake.sheet;

import java.util.regex.Pattern;

/** How a spreadsheet shows a number, by the words of its format. */
enum Shown {
    PLAIN,
    DATE,
    PERCENT;

    private static final Pattern BESIDE = Pattern.compile("\\[[^]]*]|\"[^\"]*\"");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern DATED = Pattern.compile("(?i).*(yy|d).*");

    /** A format with a year or a day is a date; «0.00» and «General» are not. */
    static Shown by(String format) {
        if (DATED.matcher(BESIDE.matcher(format).replaceAll("")).matches()) {
            return DATE;
        }
        return QUOTED.matcher(format).replaceAll("").contains("%") ? PERCENT : PLAIN;
    }
}
