package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year by which results are called: of «2025/26» the second, as all results of that spring are. */
public final class SchoolYears {

    private static final Pattern SPAN =
            Pattern.compile("(?<!\\d)20(\\d\\d)\\s*[-–—/_]\\s*(?:20)?(\\d\\d)(?!\\d|[-./]\\d)");
    private static final int SEPTEMBER = 9;
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[./](\\d{1,2})[./](20\\d\\d)|(20\\d\\d)-(\\d\\d)-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    private SchoolYears() {}

    public static @Nullable Integer in(CharSequence words) {
        var span = SPAN.matcher(words);
        while (span.find()) {
            int second = Integer.parseInt(span.group(2));
            if (second == Integer.parseInt(span.group(1)) + 1) {
                return 2000 + second;
            }
        }
        var year = YEAR.matcher(words);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** The school year, called by its second half, of a day such as «27.09.2026 9:57» or «2026-09-27T09:57». */
    static @Nullable Integer ofDay(String written) {
        var day = DAY.matcher(written);
        if (!day.find()) {
            return in(written);
        }
        int month = Integer.parseInt(day.group(1) == null ? day.group(4) : day.group(1));
        return of(Integer.parseInt(day.group(2) == null ? day.group(3) : day.group(2)), month);
    }

    /** What is seen in autumn counts to the results of the next spring. */
    public static int of(int year, int month) {
        return month >= SEPTEMBER ? year + 1 : year;
    }
}
