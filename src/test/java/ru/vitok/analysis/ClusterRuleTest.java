package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.vitok.statistics.Sample;

class ClusterRuleTest {

    /** Points on the first of six skills by village of twenty pupils; on the others each village has eight to ten. */
    private static final int[] ONE_VILLAGE_SOLVES_IT = {1, 1, 1, 1, 1, 1, 1, 7};

    private static final int[] NO_VILLAGE_SOLVES_IT = {1, 1, 1, 1, 1, 1, 1, 1};
    private static final int[] LIKE_THE_OTHERS = {8, 9, 10, 8, 9, 10, 8, 9};

    @Test
    void yearsThatNearlySayItSayItWhereAnotherYearClaimsIt() {
        // these years together: 0.0029 after Holm over six skills and two clusters
        var nearly = List.of(
                year(2023, ONE_VILLAGE_SOLVES_IT),
                year(2024, ONE_VILLAGE_SOLVES_IT),
                year(2025, ONE_VILLAGE_SOLVES_IT));
        var withAnother = new ArrayList<>(nearly);
        withAnother.add(year(2026, NO_VILLAGE_SOLVES_IT));

        assertThat(claims(nearly)).isEmpty();
        assertThat(claims(withAnother)).containsExactly("s0 2023", "s0 2024", "s0 2025", "s0 2026");
    }

    @Test
    void aYearThatDoesNotShowItIsNotBorneOut() {
        var years = List.of(
                year(2023, LIKE_THE_OTHERS), year(2024, NO_VILLAGE_SOLVES_IT), year(2025, NO_VILLAGE_SOLVES_IT));

        assertThat(claims(years)).containsExactly("s0 2024", "s0 2025");
    }

    private static List<String> claims(List<TestData> years) {
        return FieldRules.find(years).stream()
                .filter(it -> it.key().scope() == Scope.CLUSTER)
                .map(it -> it.key().skill() + " " + it.year())
                .sorted()
                .toList();
    }

    private static TestData year(int year, int[] first) {
        var items = new ArrayList<SkillItem>();
        for (var item = 0; item < 6; item++) {
            items.add(new SkillItem("s" + item, "умение", List.of("" + item), 1, 60, null, 50.0));
        }
        var schools = new ArrayList<SchoolItems>();
        for (var school = 0; school < 8; school++) {
            schools.add(school(school, "село", 20, 8, first[school]));
            schools.add(school(school, "город", 60, 29, 29 + school % 3));
        }
        return new TestData(new TestKey("VPR", "Математика", 8, year), items, schools);
    }

    private static SchoolItems school(int number, String cluster, int pupils, int least, int first) {
        var samples = new ArrayList<Sample>();
        for (var item = 0; item < 6; item++) {
            var points = item == 0 ? first : least + (number + item) % 3;
            samples.add(new Sample(pupils, points, points));
        }
        return new SchoolItems(new UUID(pupils, number), cluster, samples);
    }
}
