package ru.vitok.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.session.DecisionLevel;
import ru.vitok.session.Openness;
import ru.vitok.session.SessionType;

/**
 * One session of sessions.yaml. Its day counts from today, or it has a year (counted from the last year of results),
 * month and date.
 */
record SessionSheet(
        String key,
        String club,
        String host,
        String title,
        String goal,
        SessionType type,
        Openness openness,
        @Nullable Integer day,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer date,
        String time,
        int minutes,
        @Nullable String place,
        @Nullable Integer limit,
        List<String> fields,
        List<Item> agenda,
        @Nullable List<String> signUps,
        @Nullable List<Asked> questions,
        @Nullable PollSheet poll,
        @Nullable List<Decided> decisions,
        @Nullable List<String> attendance,
        @Nullable String recording) {

    /** @param field skill of the problem field behind it */
    record Item(
            String question,
            String speaker,
            int minutes,
            @Nullable String field,
            @Nullable String practice,
            @Nullable String heard,
            @Nullable String decision) {}

    record Asked(
            String by,
            String text,
            @Nullable List<String> votes,
            @Nullable Boolean answered) {}

    record PollSheet(String question, List<String> options) {}

    /** @param due days after the session */
    record Decided(int item, String text, DecisionLevel level, String responsible, int due) {}

    LocalDate on(DemoCalendar calendar) {
        if (year != null && month != null && date != null) {
            return LocalDate.of(calendar.lastYear() + year, month, date);
        }
        return calendar.day(day == null ? 0 : day);
    }

    /** So many days before the session, or before today for one that is still to come. */
    LocalDate before(DemoCalendar calendar, int days) {
        var day = on(calendar);
        var today = calendar.day(0);
        return (day.isBefore(today) ? day : today).minusDays(days);
    }

    LocalTime at() {
        return LocalTime.parse(time);
    }

    static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
