package ru.vitok.club.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** «Сентябрь 2026» */
final class MonthWords {

    private MonthWords() {}

    static String of(LocalDate month, Locale locale) {
        var words = DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
