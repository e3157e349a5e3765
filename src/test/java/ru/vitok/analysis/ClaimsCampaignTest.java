package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was planted in hundreds of municipalities is claimed in the first and in the last of four years, and hardly else. */
@Tag("campaign")
@Tag("claims")
class ClaimsCampaignTest {

    private static final int RUNS = 200;
    private static final int SCHOOLS = 31;

    private int missed;
    private int missedInVillages;
    private int withFalseClaims;
    private int withSeveral;

    /** The bounds are the expected share and two standard errors of two hundred draws. */
    @ParameterizedTest
    @CsvSource({
        "2026, 0.35, 0.2, 0.1",
        "2026, 0.4, 0.25, 0.2",
        "2026, 0.4, 0.3, 0.3",
        "2023, 0.35, 0.2, 0.1",
        "2023, 0.4, 0.25, 0.2",
        "2023, 0.4, 0.3, 0.3"
    })
    void plantedWeaknessesAreFoundAndHardlyAnyOther(int asked, double level, double skill, double year) {
        var chance = new Random(25);
        for (var run = 0; run < RUNS; run++) {
            judge(InventedPlace.draw(chance, SCHOOLS, new InventedPlace.Spread(level, skill, year)), asked);
        }

        assertThat(missed).as("of %d", 5 * RUNS).isZero();
        assertThat(missedInVillages / (3.0 * RUNS)).isLessThan(0.02);
        assertThat(withFalseClaims / (double) RUNS).isLessThan(0.09);
        assertThat(withSeveral / (double) RUNS).isLessThan(0.03);
    }

    /** What hardly a village's pupil solves is found too, where some schools lie far behind or the villages are few. */
    @ParameterizedTest
    @CsvSource({
        "2026, 14, 0, false, 0.02",
        "2026, 14, 2, false, 0.02",
        "2023, 14, 2, false, 0.02",
        "2026, 12, 2, false, 0.02",
        "2026, 8, 0, false, 0.09",
        "2026, 14, 0, true, 0.09",
        "2026, 8, 0, true, 0.35"
    })
    void soAreThoseOfHardTasksAndOfFewVillages(int asked, int villages, int behind, boolean odd, double most) {
        var chance = new Random(26);
        var spread = new InventedPlace.Spread(0.4, 0.25, 0.2);
        var kind = new InventedPlace.Villages(villages, behind, true, odd);
        for (var run = 0; run < RUNS; run++) {
            judge(InventedPlace.draw(chance, SCHOOLS, spread, kind), asked);
        }

        assertThat(missed / (5.0 * RUNS)).isLessThan(0.005);
        assertThat(missedInVillages / (3.0 * RUNS)).isLessThan(most);
        assertThat(withFalseClaims / (double) RUNS).isLessThan(0.09);
        assertThat(withSeveral / (double) RUNS).isLessThan(0.03);
    }

    private void judge(InventedPlace place, int asked) {
        var claims = FieldRules.find(place.tests()).stream()
                .filter(it -> it.severity() > 1 && it.year() == asked)
                .toList();
        var municipal = claimed(claims, Scope.MUNICIPALITY);
        var ofClusters = claimed(claims, Scope.CLUSTER);
        var rural = place.rural().stream().map(it -> it + InventedPlace.VILLAGE).collect(Collectors.toSet());
        missed += (int)
                place.weak().stream().filter(it -> !municipal.contains(it)).count();
        missedInVillages +=
                (int) rural.stream().filter(it -> !ofClusters.contains(it)).count();
        municipal.removeAll(Set.copyOf(place.weak()));
        ofClusters.removeAll(rural);
        withFalseClaims += municipal.size() + ofClusters.size() > 0 ? 1 : 0;
        withSeveral += municipal.size() + ofClusters.size() > 1 ? 1 : 0;
    }

    private static Set<String> claimed(List<Finding> claims, Scope scope) {
        var skills = new HashSet<String>();
        for (var it : claims) {
            if (it.key().scope() == scope) {
                skills.add(it.key().skill()
                        + (it.key().cluster() == null ? "" : it.key().cluster()));
            }
        }
        return skills;
    }
}
