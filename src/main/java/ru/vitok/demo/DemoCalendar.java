package ru.vitok.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Dates of the demo, counted from the day on which it is made, so that it is never out of date. */
@Component
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class DemoCalendar {

    private static final int YEARS = 3;
    private static final int RESULTS_MONTH = 6;

    private final DemoClock clock;
    private final ZoneId zone;
    private final LocalDate today;

    DemoCalendar(DemoClock clock, @Value("${vitok.zone}") String zone) {
        this.clock = clock;
        this.zone = ZoneId.of(zone);
        this.today = LocalDate.now(Clock.system(this.zone));
    }

    ZoneId zone() {
        return zone;
    }

    /** The last three years whose spring results are there. */
    List<Integer> years() {
        var last = today.getMonthValue() >= RESULTS_MONTH ? today.getYear() : today.getYear() - 1;
        return IntStream.rangeClosed(last - YEARS + 1, last).boxed().toList();
    }

    int lastYear() {
        return years().getLast();
    }

    /** So many days from today, never at a week-end. */
    LocalDate day(int fromToday) {
        var day = today.plusDays(fromToday);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> fromToday < 0 ? day.with(DayOfWeek.FRIDAY) : day.plusDays(2);
            case SUNDAY -> fromToday < 0 ? day.minusDays(2) : day.plusDays(1);
            default -> day;
        };
    }

    /** Goes back (or on) to that moment. */
    void go(LocalDate day, LocalTime time) {
        clock.set(LocalDateTime.of(day, time).atZone(zone).toInstant());
    }

    void go(int fromToday, LocalTime time) {
        go(day(fromToday), time);
    }

    void now() {
        clock.now();
    }
}
