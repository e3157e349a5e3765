package ru.vitok.search;

import java.time.LocalDate;
import java.time.Month;

/** The school year of a day, as people write it: «2025/26». It turns in August, when the new one is prepared. */
final class SchoolYear {

    private SchoolYear() {}

    static String of(LocalDate day) {
        var first = day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1;
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }
}
