package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.store.SumStore.Reported;

class SmallGroupsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    @Test
    void nothingIsWithheldWhereAllGroupsAreLargeEnough() {
        assertThat(SmallGroups.withheld(Map.of(A, 10, B, 40))).isEmpty();
    }

    @Test
    void oneSmallGroupTakesTheNextWithIt() {
        assertThat(SmallGroups.withheld(Map.of(A, 9, B, 40, C, 12))).containsExactlyInAnyOrder(A, C);
    }

    @Test
    void twoTinyGroupsTogetherAreStillTooFew() {
        assertThat(SmallGroups.withheld(Map.of(A, 2, B, 3, C, 50))).containsExactlyInAnyOrder(A, B, C);
    }

    @Test
    void whoeverHasOneOfTheWithheldSchoolsTakesItAway() {
        var counts = Map.of(A, 7, B, 6, C, 12, D, 40);

        assertThat(SmallGroups.withheld(counts)).containsExactlyInAnyOrder(A, B);
        // without A the total less what is shown would be B
        assertThat(SmallGroups.withheld(counts, List.of(), Set.of(), Set.of(A))).containsExactlyInAnyOrder(B, C);
    }

    @Test
    void theResultsThemselvesAreForSuchAReader() {
        var counts = Map.of(A, 7, B, 6, C, 12, D, 40);
        var suppression = new Suppression(counts, counts, Map.of(0, counts), List.of(counts.keySet()), Set.of(A), null);

        assertThat(suppression.school(A, true).task(0)).isFalse();
        assertThat(suppression.school(B, false).task(0)).isTrue();
        assertThat(suppression.school(C, false).task(0)).isTrue();
        assertThat(suppression.school(D, false).task(0)).isFalse();
        assertThat(suppression.municipality().task(0)).isFalse();
    }

    @Test
    void aSchoolWhosePercentagesComeWithoutANumberMayBeSmall() {
        var around = Map.of(
                A.toString(),
                new Reported(null, Map.of("1", 50.0)),
                B.toString(),
                new Reported(25, Map.of("1", 60.0)),
                "MUNICIPALITY",
                new Reported(null, Map.of("1", 58.0)));
        var suppression = new Participation(Map.of(), Map.of(), around).suppression(1, List.of(), Set.of());

        assertThat(suppression.school(A, false).task(0)).isTrue();
        assertThat(suppression.school(A, false).whole()).isTrue();
        // the other would tell it
        assertThat(suppression.school(B, false).task(0)).isTrue();
        assertThat(suppression.school(A, true).task(0)).isFalse();
        // of how many nobody knows, so nothing can be taken away
        assertThat(suppression.municipality().task(0)).isFalse();
    }

    @Test
    void whatIsLeftOfAKnownWholeMustNotBeTooFew() {
        var around = Map.of(
                A.toString(),
                new Reported(null, Map.of("1", 50.0)),
                B.toString(),
                new Reported(25, Map.of("1", 60.0)),
                "MUNICIPALITY",
                new Reported(31, Map.of("1", 58.0)));
        var participation = new Participation(Map.of(), Map.of(), around);

        assertThat(participation
                        .suppression(1, List.of(), Set.of(B))
                        .municipality()
                        .task(0))
                .isTrue();
        assertThat(participation
                        .suppression(1, List.of(), Set.of())
                        .municipality()
                        .task(0))
                .isFalse();
    }
}
