package ru.vitok.difficulty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Promises are counted in working days: Saturday and Sunday do not count. */
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    static LocalDate after(LocalDate day, int workingDays) {
        var end = day;
        var left = workingDays;
        while (left > 0) {
            end = end.plusDays(1);
            if (!WEEKEND.contains(end.getDayOfWeek())) {
                left--;
            }
        }
        return end;
    }
}
