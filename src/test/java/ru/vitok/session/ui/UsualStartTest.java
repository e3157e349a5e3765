package ru.vitok.session.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class UsualStartTest {

    @Test
    void aWeekAheadAfterLessons() {
        assertThat(UsualStart.after(LocalDateTime.parse("2026-11-25T09:31:12")))
                .isEqualTo(LocalDateTime.parse("2026-12-02T15:00:00"));
    }

    @Test
    void aDayOffBecomesTheMondayAfterIt() {
        assertThat(UsualStart.after(LocalDateTime.parse("2026-11-22T09:31:12")))
                .isEqualTo(LocalDateTime.parse("2026-11-30T15:00:00"));
        assertThat(UsualStart.after(LocalDateTime.parse("2026-11-21T22:00:00")))
                .isEqualTo(LocalDateTime.parse("2026-11-30T15:00:00"));
    }
}
