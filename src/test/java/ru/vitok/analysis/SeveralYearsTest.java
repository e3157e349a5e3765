package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.vitok.statistics.Sample;

class SeveralYearsTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void yearsAreLaidTogetherSchoolBySchoolWhereTheyAskedForTheSame() {
        var last = test(2026, 1, school(FIRST, 10, 4), school(SECOND, 20, 12));
        var before = test(2025, 1, school(FIRST, 12, 6));
        var earlier = test(2024, 2, school(FIRST, 8, 9), school(SECOND, 9, 5));

        var several = SeveralYears.around(last, List.of(earlier, last, before));
        var years = several.together().orElseThrow();

        // of 2024 nothing: the skill gave two points then
        assertThat(several.asking(0)).containsExactly(2025, 2026);
        assertThat(years.schools()).isEqualTo(List.of(school(FIRST, 22, 10), school(SECOND, 20, 12)));
        assertThat(years.key()).isEqualTo(last.key());
    }

    @Test
    void aFourthYearIsTooFarAway() {
        var last = test(2026, 1, school(FIRST, 10, 4));

        var years = SeveralYears.around(last, List.of(test(2023, 1, school(FIRST, 12, 6)), last));

        assertThat(years.together()).isEmpty();
    }

    @Test
    void theFirstYearLeansOnThoseThatFollowed() {
        var first = test(2023, 1, school(FIRST, 10, 4));
        var second = test(2024, 1, school(FIRST, 12, 6));
        var third = test(2025, 1, school(FIRST, 8, 5));
        var all = List.of(first, second, third, test(2026, 1, school(FIRST, 9, 9)));

        assertThat(SeveralYears.around(first, all).asking(0)).containsExactly(2023, 2024, 2025);
        assertThat(SeveralYears.around(second, all).asking(0)).containsExactly(2023, 2024, 2025);
        assertThat(SeveralYears.around(third, all).asking(0)).containsExactly(2023, 2024, 2025);
        assertThat(SeveralYears.around(first, all).together().orElseThrow().schools())
                .containsExactly(school(FIRST, 30, 15));
    }

    private static TestData test(int year, int max, SchoolItems... schools) {
        var skill = new SkillItem("M6.reason", "рассуждать", List.of("11"), max, 30, null, 30.0);
        return new TestData(new TestKey("VPR", "Математика", 6, year), List.of(skill), List.of(schools));
    }

    private static SchoolItems school(UUID id, int n, int points) {
        return new SchoolItems(id, "село", List.of(new Sample(n, points, points)));
    }
}
