package ru.vitok.session.ui;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The time a new session is offered: a week ahead after lessons, on the Monday where that is a day off. */
final class UsualStart {

    private static final int DAYS_AHEAD = 7;
    private static final int AFTERNOON = 15;

    private UsualStart() {}

    static LocalDateTime after(LocalDateTime now) {
        var day = now.plusDays(DAYS_AHEAD).truncatedTo(ChronoUnit.DAYS).withHour(AFTERNOON);
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                ? day
                : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
