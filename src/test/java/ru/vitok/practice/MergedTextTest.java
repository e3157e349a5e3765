package ru.vitok.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergedTextTest {

    private static final PracticeText BASE = text("Бусы", Set.of(5), "Не ставят запятые", "Низать");

    @Test
    void whatOnlyOneSideChangedIsTakenFromIt() {
        var mine = text("Бусы", Set.of(5), "Не ставят запятые", "Низать вслух");
        var theirs = text("Бусы и замки", Set.of(5, 6), "Не ставят запятые", "Низать");

        var merged = MergedText.of(BASE, mine, theirs);

        assertThat(merged.whole()).isTrue();
        assertThat(merged.text()).isEqualTo(text("Бусы и замки", Set.of(5, 6), "Не ставят запятые", "Низать вслух"));
    }

    @Test
    void whereBothChangedTheSamePartNobodyIsWrittenOver() {
        var mine = text("Бусы", Set.of(5), "Ставят лишние", "Низать вслух");
        var theirs = text("Бусы", Set.of(6), "Ставят лишние", "Низать парами");

        var merged = MergedText.of(BASE, mine, theirs);

        assertThat(merged.clashes()).containsExactly("description");
        assertThat(merged.text()).isEqualTo(text("Бусы", Set.of(6), "Ставят лишние", "Низать вслух"));
        assertThat(MergedText.taking("description", merged.theirs(), merged.text()))
                .isEqualTo(text("Бусы", Set.of(6), "Ставят лишние", "Низать парами"));
    }

    @Test
    void whatWasTakenOutStaysOut() {
        var mine = text("Бусы", Set.of(5), "", "Низать");

        assertThat(MergedText.of(BASE, mine, BASE).text()).isEqualTo(mine);
        assertThat(MergedText.of(BASE, BASE, mine).text()).isEqualTo(mine);
    }

    private static PracticeText text(String title, Set<Integer> grades, String problem, String description) {
        return new PracticeText(
                title,
                "",
                null,
                grades,
                Set.of(),
                null,
                null,
                "",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, problem, PracticeSection.DESCRIPTION, description));
    }
}
