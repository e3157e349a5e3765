package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarkGroupsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final Map<Integer, Integer> WORKS = Map.of(2, 12, 3, 40, 4, 30, 5, 15);

    @Test
    void aGroupOfOneSchoolIsWithheldWithTheNext() {
        var few = MarkGroups.ofFewSchools(Map.of(2, Set.of(A), 3, Set.of(A, B, C)), Set.of());

        assertThat(few).containsExactly(2);
        assertThat(MarkGroups.withheld(WORKS, Map.of(), few)).containsExactlyInAnyOrder(2, 5);
    }

    @Test
    void whoSeesTheSchoolSeesItsGroup() {
        var few = MarkGroups.ofFewSchools(Map.of(2, Set.of(A), 3, Set.of(A, B, C)), Set.of(A, B, C));

        assertThat(few).isEmpty();
        assertThat(MarkGroups.withheld(WORKS, Map.of(), few)).isEmpty();
    }
}
