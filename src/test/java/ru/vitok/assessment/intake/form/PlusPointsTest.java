package ru.vitok.assessment.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** «+» on several tasks of several points, where nothing but the totals tells how many. */
class PlusPointsTest {

    @Test
    void theTotalsTellWhatEachPlusIsWorth() {
        assertThat(scores("++++|7", "-+-+|5", "+--+|3", "--+-|1", "+1-1|3"))
                .containsExactly("1312", "0302", "1002", "0010", "1101");
    }

    @Test
    void aTotalThatLacksNothingSettlesAllItsPluses() {
        assertThat(scores("++-|3", "+-+|3", "-++|4", "+--|1")).containsExactly("120", "102", "022", "100");
    }

    @Test
    void nothingIsGuessedWhereTwoTasksMayBeWorthMore() {
        assertThat(scores("++-|3", "--+|1")).containsExactly("110", "001");
    }

    @Test
    void nothingIsGuessedWhereTheTotalsContradictEachOther() {
        assertThat(scores("+-|2", "++|3", "+-|3")).containsExactly("10", "11", "10");
    }

    private static List<String> scores(String... works) {
        var masks = new ArrayList<List<short[]>>();
        var primary = new ArrayList<Integer>();
        for (var work : works) {
            var parts = Arrays.asList(work.split("\\|", -1));
            masks.add(new ArrayList<>(Objects.requireNonNull(AnswerMasks.read(parts.getFirst(), null))));
            primary.add(Integer.valueOf(parts.getLast()));
        }
        ExamScores.resolve(masks, primary);
        return masks.stream()
                .map(it -> it.stream().map(task -> String.valueOf(task[0])).reduce("", String::concat))
                .toList();
    }
}
