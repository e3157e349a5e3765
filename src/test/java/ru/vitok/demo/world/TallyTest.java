package ru.vitok.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Blueprint TEST = new Blueprint(
            "Математика",
            6,
            List.of(new TaskPlan("1", 1, "Б", "M6.a", "Считать"), new TaskPlan("2", 2, "П", "M6.b", "Объяснять")),
            List.of(1, 2, 3));

    private static final Tally FOUR = new Tally(
            TEST, List.of(pupil(1, 2, 5, 5), pupil(1, 0, 3, 4), pupil(0, 1, 3, 3), pupil(0, Pupil.LEFT_OUT, 2, 3)));

    @Test
    void aTaskLeftOutCountsAsNoPoints() {
        assertThat(FOUR.taskPercent(0)).isEqualTo(50.0);
        assertThat(FOUR.taskPercent(1)).isEqualTo(37.5);
    }

    @Test
    void marksAndScoresAreShares() {
        assertThat(FOUR.markPercent(3)).isEqualTo(50.0);
        assertThat(FOUR.scorePercent(1)).isEqualTo(50.0);
        assertThat(FOUR.scorePercent(3)).isEqualTo(25.0);
        assertThat(FOUR.scorePercent(2)).isZero();
    }

    @Test
    void twoMarksStandBelowTheJournalAndTwoAtIt() {
        assertThat(FOUR.againstJournal(-1)).isEqualTo(2);
        assertThat(FOUR.againstJournal(0)).isEqualTo(2);
        assertThat(FOUR.againstJournal(1)).isZero();
    }

    @Test
    void theMarkChangesExactlyAtTheBoundary() {
        assertThat(List.of(TEST.mark(0), TEST.mark(1), TEST.mark(2), TEST.mark(3)))
                .containsExactly(2, 3, 4, 5);
    }

    private static Pupil pupil(int first, int second, int mark, int journal) {
        return new Pupil("60001", 1, 1, new int[] {first, second}, mark, journal);
    }
}
