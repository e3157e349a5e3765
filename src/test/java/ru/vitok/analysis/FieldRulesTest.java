package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.vitok.statistics.Sample;

class FieldRulesTest {

    private static final Set<String> WEAK =
            Set.of("M6.reason", "R6.text.idea", "M7.percent", "M8.percent", "M7.func.graph");
    private static final Set<String> WEAK_IN_VILLAGES = Set.of("M6.order", "M7.num.dec", "M6.num.neg");
    private static final List<Integer> YEARS = List.of(2023, 2024, 2025, 2026);

    private final List<Finding> found = FieldRules.find(Samples.tests());

    @Test
    void everyPlantedWeaknessOfTheMunicipalityIsFoundInEveryYearAndNothingElse() {
        for (var year : YEARS) {
            assertThat(claimed(Scope.MUNICIPALITY, year)).as("%d", year).isEqualTo(WEAK);
        }
    }

    @Test
    void everyPlantedWeaknessOfTheVillagesIsFoundInEveryYearAndNothingElse() {
        for (var year : YEARS) {
            assertThat(claimed(Scope.CLUSTER, year)).as("%d", year).isEqualTo(WEAK_IN_VILLAGES);
        }
        assertThat(found)
                .filteredOn(it -> it.key().scope() == Scope.CLUSTER)
                .allMatch(it -> "село".equals(it.key().cluster()));
    }

    @Test
    void aVillagesFieldTakesThePlaceOfTheMunicipalOne() {
        assertThat(found)
                .filteredOn(it -> it.key().scope() == Scope.MUNICIPALITY)
                .noneMatch(it -> WEAK_IN_VILLAGES.contains(it.key().skill()));
    }

    @Test
    void theSecondYearMakesItSevere() {
        var reason = found.stream()
                .filter(it -> it.key().skill().equals("M6.reason") && it.key().scope() == Scope.MUNICIPALITY)
                .toList();

        assertThat(reason).extracting(Finding::severity).containsExactly(2, 3, 3, 3);
        assertThat(reason.getLast().years()).isEqualTo(YEARS);
        assertThat(reason.getLast().value()).isCloseTo(12.96, within(0.005));
        assertThat(reason.getLast().n()).isEqualTo(1092);
        assertThat(reason.getLast().low()).isBetween(9.0, 12.0);
        assertThat(reason.getLast().oneTask()).isTrue();
    }

    @Test
    void aSchoolIsClaimedOnlyInItsSecondYear() {
        assertThat(found)
                .filteredOn(it -> it.key().scope() == Scope.SCHOOL)
                .allMatch(it -> it.severity() == 3)
                .hasSizeLessThan(8);
    }

    @Test
    void invertedOrderOfSchoolsChangesNothing() {
        var turned = Samples.tests().stream()
                .map(it -> new TestData(it.key(), it.items(), it.schools().reversed()))
                .toList();

        assertThat(keys(FieldRules.find(turned))).isEqualTo(keys(found));
    }

    @Test
    void aMunicipalityThatIsWeakerOverallGetsFewClaims() {
        var chance = new Random(3);
        var municipal = 0;
        var inClusters = 0;
        var runs = 400;
        for (var run = 0; run < runs; run++) {
            var scopes = FieldRules.find(List.of(weaker(chance))).stream()
                    .filter(it -> it.severity() > 1)
                    .map(it -> it.key().scope())
                    .collect(Collectors.toSet());
            municipal += scopes.contains(Scope.MUNICIPALITY) ? 1 : 0;
            inClusters += scopes.contains(Scope.CLUSTER) ? 1 : 0;
        }
        // once in two hundred tests and once in a hundred; the margins are two standard errors of four hundred
        assertThat(municipal / (double) runs).isLessThan(0.0125);
        assertThat(inClusters / (double) runs).isLessThan(0.02);
    }

    /** Twelve skills, twenty-four schools, half a logit below the country, school and school × skill effects. */
    private static TestData weaker(Random chance) {
        var country = new double[12];
        var items = new ArrayList<SkillItem>();
        for (var item = 0; item < 12; item++) {
            country[item] = 0.9 * chance.nextGaussian();
            // a country of schools that differ as much: the mean of a logistic over a normal spread of 0.5
            var percent = 100 / (1 + Math.exp(-country[item] / Math.sqrt(1 + 0.346 * 0.24)));
            items.add(new SkillItem("s" + item, "s" + item, List.of("" + item), 1, 101, null, percent));
        }
        var schools = new ArrayList<SchoolItems>();
        for (var s = 0; s < 24; s++) {
            var village = s >= 12;
            var level = 0.4 * chance.nextGaussian() - 0.5 - (village ? 0.4 : 0);
            var samples = new ArrayList<Sample>();
            var n = village ? 8 + chance.nextInt(20) : 40 + chance.nextInt(60);
            for (var item = 0; item < 12; item++) {
                var p = 1 / (1 + Math.exp(-country[item] - level - 0.2 * chance.nextGaussian()));
                var solved = 0;
                for (var pupil = 0; pupil < n; pupil++) {
                    solved += chance.nextDouble() < p ? 1 : 0;
                }
                samples.add(new Sample(n, solved, solved));
            }
            schools.add(new SchoolItems(new UUID(0, s), village ? "село" : "город", samples));
        }
        return new TestData(new TestKey("VPR", "Математика", 6, 2026), items, schools);
    }

    private Set<String> claimed(Scope scope, int year) {
        return found.stream()
                .filter(it -> it.key().scope() == scope && it.year() == year && it.severity() > 1)
                .map(it -> it.key().skill())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(List<Finding> list) {
        return list.stream()
                .map(it -> it.key() + " " + it.year() + " " + it.severity())
                .collect(Collectors.toSet());
    }
}
