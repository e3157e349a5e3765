package ru.vitok.club;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The year from September to August by which clubs plan. @param begins the calendar year of its September */
public record SchoolYear(int begins) {

    private static final int SEPTEMBER = 9;
    private static final int MONTHS = 12;
    /** From this month on people plan the coming year. */
    private static final int TURN = 7;

    /** The year that is planned on the day: from July on the coming one. */
    public static SchoolYear plannedOn(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= TURN ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate first() {
        return LocalDate.of(begins, SEPTEMBER, 1);
    }

    public LocalDate last() {
        return LocalDate.of(begins + 1, SEPTEMBER, 1).minusDays(1);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** First days of its twelve months. */
    public List<LocalDate> months() {
        return IntStream.range(0, MONTHS).mapToObj(first()::plusMonths).toList();
    }

    public SchoolYear before() {
        return new SchoolYear(begins - 1);
    }

    public SchoolYear next() {
        return new SchoolYear(begins + 1);
    }

    /** «2026/27» */
    public String words() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }
}
