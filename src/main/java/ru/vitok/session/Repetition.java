package ru.vitok.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a session is repeated.
 *
 * @param times how many sessions there are in all, the first among them
 */
public record Repetition(Rhythm rhythm, int times) {

    public static final int MOST = 20;

    private static final int WEEK = 7;

    /** How far apart the dates are. */
    public enum Rhythm {
        WEEKLY,
        FORTNIGHTLY,
        /** The same weekday of the month, as clubs say it: «третий четверг»; the last where a month has no fifth. */
        MONTHLY
    }

    List<LocalDateTime> dates(LocalDateTime first) {
        return IntStream.range(0, times).mapToObj(it -> date(first, it)).toList();
    }

    private LocalDateTime date(LocalDateTime first, int number) {
        return switch (rhythm) {
            case WEEKLY -> first.plusWeeks(number);
            case FORTNIGHTLY -> first.plusWeeks(2L * number);
            case MONTHLY -> month(first, number);
        };
    }

    private static LocalDateTime month(LocalDateTime first, int number) {
        var week = (first.getDayOfMonth() - 1) / WEEK + 1;
        LocalDate month = first.toLocalDate().withDayOfMonth(1).plusMonths(number);
        var day = month.with(TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek()));
        var inside = day.getMonth() == month.getMonth()
                ? day
                : month.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
        return inside.atTime(first.toLocalTime());
    }
}
