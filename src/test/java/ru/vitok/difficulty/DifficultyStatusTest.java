package ru.vitok.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vitok.difficulty.DifficultyStatus.ACCEPTED;
import static ru.vitok.difficulty.DifficultyStatus.CLOSED;
import static ru.vitok.difficulty.DifficultyStatus.HELPED;
import static ru.vitok.difficulty.DifficultyStatus.IN_WORK;
import static ru.vitok.difficulty.DifficultyStatus.MERGED;
import static ru.vitok.difficulty.DifficultyStatus.NEW;
import static ru.vitok.difficulty.DifficultyStatus.OFFERED;
import static ru.vitok.difficulty.DifficultyStatus.WITHDRAWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DifficultyStatusTest {

    @Test
    void helpGoesFromNewToClosedStepByStep() {
        assertThat(NEW.mayBecome(ACCEPTED)).isTrue();
        assertThat(ACCEPTED.mayBecome(IN_WORK)).isTrue();
        assertThat(IN_WORK.mayBecome(OFFERED)).isTrue();
        assertThat(OFFERED.mayBecome(HELPED)).isTrue();
        assertThat(HELPED.mayBecome(CLOSED)).isTrue();
    }

    @Test
    void nothingIsClosedUnansweredAndNothingEndedComesBack() {
        assertThat(NEW.mayBecome(CLOSED)).isFalse();
        assertThat(NEW.mayBecome(OFFERED)).isFalse();
        assertThat(CLOSED.mayBecome(IN_WORK)).isFalse();
        assertThat(MERGED.mayBecome(ACCEPTED)).isFalse();
        assertThat(WITHDRAWN.mayBecome(NEW)).isFalse();
        assertThat(CLOSED.mayBecome(WITHDRAWN)).isFalse();
    }

    @Test
    void promisesSkipWeekends() {
        var thursday = LocalDate.of(2026, 11, 26);
        var saturday = LocalDate.of(2026, 11, 28);

        assertThat(WorkingDays.after(thursday, 2)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(WorkingDays.after(thursday, 5)).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(WorkingDays.after(saturday, 2)).isEqualTo(LocalDate.of(2026, 12, 1));
    }
}
