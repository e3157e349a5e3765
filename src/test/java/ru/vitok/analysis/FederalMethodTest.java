package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.vitok.statistics.Sample;

/** Works of four points, so that everything can be reckoned by hand. */
class FederalMethodTest {

    private static final TestKey FOURTH = new TestKey("VPR", "Математика", 4, 2025);
    private static final TestKey FIFTH = new TestKey("VPR", "Математика", 5, 2026);

    private final List<ScoreData> scores = new ArrayList<>();

    @Test
    void theListHasFourteenMarkers() {
        assertThat(FederalTest.all()).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMissingIsSaid() {
        add(FIFTH, 1, null, 0, 5, 5, 0, 0);

        assertThat(find(Map.of()))
                .filteredOn(it -> it.test().subject().equals("Математика"))
                .extracting(it -> it.test().marker(), it -> it.test().grade(), FederalFinding::missing)
                .containsExactlyInAnyOrder(
                        tuple(FederalMarker.HIGH_MEAN, 4, MissingInput.WORKS),
                        tuple(FederalMarker.HIGH_MEAN, 5, MissingInput.REGION),
                        tuple(FederalMarker.HIGH_MEAN, 9, MissingInput.WORKS),
                        tuple(FederalMarker.JOURNAL_REVERSED, 4, MissingInput.WORKS),
                        tuple(FederalMarker.JOURNAL_REVERSED, 5, MissingInput.JOURNAL),
                        tuple(FederalMarker.RISE, 5, MissingInput.EARLIER_WORKS),
                        tuple(FederalMarker.FALL, 5, MissingInput.EARLIER_WORKS));
    }

    @Test
    void aMeanIsHighWhereTheIntervalsDoNotTouch() {
        // mean 3 of 20 works, s² = 20/19: 3 ± 0.45
        add(FIFTH, 1, null, 0, 0, 10, 0, 10);
        // mean 2, s² = 20/19: 2 ± 0.45
        add(FIFTH, 2, null, 0, 10, 0, 10, 0);
        add(FIFTH, 3, null, 0, 0, 0, 0, 9);
        // the region: mean 2.5, s = 1, 10 000 works: 2.5 ± 0.02
        var region = new Sample(10_000, 25_000, 72_500);

        var found = one(FederalMarker.HIGH_MEAN, find(Map.of(FIFTH, region)));

        assertThat(found.asked()).containsExactlyInAnyOrder(school(1), school(2));
        assertThat(found.signs()).singleElement().satisfies(sign -> {
            assertThat(sign.school()).isEqualTo(school(1));
            assertThat(sign.statistic()).isEqualTo(3);
            assertThat(sign.bound()).isCloseTo(2.5, within(1e-9));
            assertThat(sign.n()).isEqualTo(20);
        });
    }

    @Test
    void aJournalIsReversedBelowZeroOnly() {
        add(FIFTH, 1, -0.01, 0, 5, 5, 0, 0);
        add(FIFTH, 2, 0.0, 0, 5, 5, 0, 0);

        var found = one(FederalMarker.JOURNAL_REVERSED, find(Map.of()));

        assertThat(found.asked()).hasSize(2);
        assertThat(found.signs()).extracting(FederalSign::school).containsExactly(school(1));
    }

    @Test
    void aJumpLiesBeyondThreeQuartileDistances() {
        // K of nine schools: five times 1, three times 4/3, once 3; the quartiles are 1 and 4/3, the fences 0 and 7/3
        for (var s = 1; s <= 4; s++) {
            twoYears(s, 2, 2);
        }
        for (var s = 5; s <= 7; s++) {
            twoYears(s, 4, 3);
        }
        // 3 points on the average, then 1: K = 3
        twoYears(8, 3, 1);
        twoYears(9, 2, 2);

        var findings = find(Map.of());

        assertThat(one(FederalMarker.FALL, findings).signs()).singleElement().satisfies(sign -> {
            assertThat(sign.school()).isEqualTo(school(8));
            assertThat(sign.statistic()).isCloseTo(3, within(1e-9));
            assertThat(sign.bound()).isCloseTo(7 / 3.0, within(1e-9));
        });
        assertThat(one(FederalMarker.RISE, findings).signs()).isEmpty();
    }

    @Test
    void quartilesWantEightSchools() {
        for (var s = 1; s <= 7; s++) {
            twoYears(s, 2, 2);
        }
        assertThat(one(FederalMarker.FALL, find(Map.of())).missing()).isEqualTo(MissingInput.SCHOOLS);
    }

    @Test
    void theRegionsScoresComeFromItsPercentages() {
        // 25 % with 0, 50 % with 1, 25 % with 2 points, printed sums of 100.02
        var sample = RegionScores.sample(400, new String[] {"0", "1", "2"}, new Double[] {25.005, 50.01, 25.005});

        assertThat(sample.mean()).isCloseTo(1, within(1e-9));
        assertThat(sample.variance()).isCloseTo(0.5 * 400 / 399, within(1e-9));
    }

    private void twoYears(int school, int before, int after) {
        add(FOURTH, school, null, all(before));
        add(FIFTH, school, null, all(after));
    }

    /** Ten works of so many points. */
    private static int[] all(int points) {
        var histogram = new int[5];
        histogram[points] = 10;
        return histogram;
    }

    private void add(TestKey key, int school, @Nullable Double tied, int... histogram) {
        var compared = tied == null ? 0 : 10;
        scores.add(new ScoreData(
                key,
                school(school),
                null,
                List.of(),
                new JournalCounts(0, compared, 0, 0, tied, tied),
                java.util.Arrays.stream(histogram).boxed().toList()));
    }

    private List<FederalFinding> find(Map<TestKey, Sample> region) {
        return new FederalMethod(scores, region, 2026).find();
    }

    private static FederalFinding one(FederalMarker marker, List<FederalFinding> findings) {
        return findings.stream()
                .filter(it -> it.test().marker() == marker
                        && it.test().subject().equals("Математика")
                        && it.test().grade() == 5)
                .findFirst()
                .orElseThrow();
    }

    private static UUID school(int number) {
        return new UUID(0, number);
    }
}
