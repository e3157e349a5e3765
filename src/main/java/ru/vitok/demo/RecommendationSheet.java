package ru.vitok.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation of recommendations.yaml, sent on a day counted from today or on a date in a year counted from
 * the last year of results.
 *
 * @param session the session whose first decision it carries out
 */
record RecommendationSheet(
        String key,
        String by,
        String skill,
        @Nullable String session,
        String title,
        String about,
        @Nullable Integer day,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer date,
        List<Due> measures,
        List<Line> addressees) {

    LocalDate on(DemoCalendar calendar) {
        return year != null && month != null && date != null
                ? LocalDate.of(calendar.lastYear() + year, month, date)
                : calendar.day(day == null ? 0 : day);
    }

    record Due(String text, int due, String responsible) {}

    /** The numbers are days after the recommendation was sent. */
    record Line(
            String school,
            String by,
            @Nullable Integer accepted,
            @Nullable Integer declined,
            @Nullable Integer done,
            @Nullable Integer checked,
            @Nullable String note) {}
}
