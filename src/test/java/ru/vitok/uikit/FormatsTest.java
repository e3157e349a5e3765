package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Formats formats = new Formats(ZoneId.of("Europe/Moscow"));

    @Test
    void aZeroHasNoSign() {
        assertThat(formats.points(-0.03, RUSSIAN)).isEqualTo("0,0\u00a0п.п.");
        assertThat(formats.points(0.03, RUSSIAN)).isEqualTo("0,0\u00a0п.п.");
        assertThat(formats.decimal(-0.04, RUSSIAN)).isEqualTo("0,0");
    }

    @Test
    void aDifferenceHasOne() {
        assertThat(formats.points(9.02, RUSSIAN)).isEqualTo("+9,0\u00a0п.п.");
        assertThat(formats.points(-1.2, RUSSIAN)).isEqualTo("−1,2\u00a0п.п.");
        assertThat(formats.points(0.06, Locale.ENGLISH)).isEqualTo("+0.1\u00a0pp");
        assertThat(formats.decimal(-12.34, RUSSIAN)).isEqualTo("−12,3");
    }

    @Test
    void aHalfGoesUpAsInTheWorkbooks() {
        // 229 of 400
        assertThat(formats.percent(57.25, RUSSIAN)).isEqualTo("57,3\u00a0%");
        assertThat(formats.decimal(57.75, RUSSIAN)).isEqualTo("57,8");
    }

    @Test
    void whatIsKeptSaysItsYearEvenInThatYear() {
        var today = LocalDate.now(formats.zone());
        assertThat(formats.day(today, RUSSIAN)).doesNotContain(String.valueOf(today.getYear()));
        assertThat(formats.dated(today, RUSSIAN)).endsWith(" " + today.getYear());
        assertThat(formats.dated(LocalDate.of(2026, 5, 19), RUSSIAN)).isEqualTo("19 мая 2026");
    }
}
