package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FewSchoolsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    @Test
    void whoSeesNoSchoolNeedsThreeOfThem() {
        assertThat(FewSchools.tell(List.of(A), Set.of())).isTrue();
        assertThat(FewSchools.tell(List.of(A, B), Set.of())).isTrue();
        assertThat(FewSchools.tell(List.of(A, B, C), Set.of())).isFalse();
    }

    @Test
    void whoSeesThemAllLearnsNothingNew() {
        assertThat(FewSchools.tell(List.of(A), Set.of(A, B))).isFalse();
        assertThat(FewSchools.tell(List.of(A, B), Set.of(A, B))).isFalse();
        assertThat(FewSchools.tell(List.of(), Set.of())).isFalse();
    }

    @Test
    void ofWhatIsLeftWithoutOnesOwnThereMustBeTwo() {
        assertThat(FewSchools.tell(List.of(A, B), Set.of(A))).isTrue();
        assertThat(FewSchools.tell(List.of(A, B, C), Set.of(A))).isFalse();
        assertThat(FewSchools.tell(List.of(A, B, C), Set.of(A, B))).isTrue();
        assertThat(FewSchools.tell(List.of(A, B, C, D), Set.of(A, B))).isFalse();
    }

    @Test
    void schoolsThatOnlyAReportCountsAreSchools() {
        assertThat(FewSchools.tell(List.of(A), Set.of(), 21)).isFalse();
        assertThat(FewSchools.tell(List.of(A), Set.of(A), 2)).isTrue();
        assertThat(FewSchools.tell(List.of(), Set.of(), 1)).isTrue();
    }
}
