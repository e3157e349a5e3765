package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Means;
import ru.vitok.statistics.Quartiles;
import ru.vitok.statistics.Sample;

/**
 * The fourteen markers of the federal method. Source: ФИОКО, «Методика расчёта показателя „Уровень объективности оценки
 * образовательных результатов в субъекте РФ“». Schools under ten works are not asked: that bound is ours.
 */
final class FederalMethod {

    private static final int LEAST_SCHOOLS = 8;

    private final List<ScoreData> scores;
    private final Map<TestKey, Sample> region;
    private final int year;

    /** @param region primary scores of the region's works by test */
    FederalMethod(List<ScoreData> scores, Map<TestKey, Sample> region, int year) {
        this.scores = scores.stream()
                .filter(it -> it.scores().n() >= Rules.LEAST_PARTICIPANTS)
                .toList();
        this.region = region;
        this.year = year;
    }

    List<FederalFinding> find() {
        return FederalTest.all().stream().map(this::find).toList();
    }

    private FederalFinding find(FederalTest test) {
        var works = of(test.in(year));
        if (works.isEmpty()) {
            return FederalFinding.without(test, MissingInput.WORKS);
        }
        return switch (test.marker()) {
            case HIGH_MEAN -> highMean(test, works, region.get(test.in(year)));
            case JOURNAL_REVERSED -> journal(test, works);
            case RISE, FALL -> jump(test, works);
        };
    }

    /** Marked where x̄ − 1.96·s/√m of the school is above X̄ + 1.96·S/√n of the region. */
    private static FederalFinding highMean(FederalTest test, Map<UUID, ScoreData> works, @Nullable Sample region) {
        if (region == null || region.n() < 2) {
            return FederalFinding.without(test, MissingInput.REGION);
        }
        var bound = Means.normal(region).high();
        var signs = new ArrayList<FederalSign>();
        works.forEach((school, it) -> {
            var own = Means.normal(it.scores().sample());
            if (own.above(bound)) {
                signs.add(new FederalSign(school, own.value(), region.mean(), it.works()));
            }
        });
        return new FederalFinding(test, null, works.keySet(), signs);
    }

    /** Marked where Spearman's coefficient is below zero; with ties, of the middle ranks. */
    private static FederalFinding journal(FederalTest test, Map<UUID, ScoreData> works) {
        var asked = new TreeSet<UUID>();
        var signs = new ArrayList<FederalSign>();
        works.forEach((school, it) -> {
            var tied = it.journal().tied();
            if (tied != null && it.journal().compared() >= Rules.LEAST_PARTICIPANTS) {
                asked.add(school);
                if (tied < 0) {
                    signs.add(new FederalSign(school, tied, 0, it.journal().compared()));
                }
            }
        });
        var reported = works.values().stream().anyMatch(ScoreData::reported);
        return asked.isEmpty()
                ? FederalFinding.without(test, reported ? MissingInput.PARTICIPANTS : MissingInput.JOURNAL)
                : new FederalFinding(test, null, asked, signs);
    }

    /** K = per cent of the work a year earlier / now; a fall where K > Q₃ + 3·IQR over schools, a rise below Q₁ − 3·IQR. */
    private FederalFinding jump(FederalTest test, Map<UUID, ScoreData> works) {
        var earlier = of(test.earlier(year));
        if (earlier.isEmpty()) {
            return FederalFinding.without(test, MissingInput.EARLIER_WORKS);
        }
        var ratios = new TreeMap<UUID, Double>();
        works.forEach((school, now) -> {
            var before = earlier.get(school);
            if (before != null && share(now) > 0) {
                ratios.put(school, share(before) / share(now));
            }
        });
        if (ratios.size() < LEAST_SCHOOLS) {
            return FederalFinding.without(test, MissingInput.SCHOOLS);
        }
        var quartiles = Quartiles.of(
                ratios.values().stream().mapToDouble(Double::doubleValue).toArray());
        var fall = test.marker() == FederalMarker.FALL;
        var bound = fall ? quartiles.highFence() : quartiles.lowFence();
        var signs = new ArrayList<FederalSign>();
        ratios.forEach((school, ratio) -> {
            if (fall ? ratio > bound : ratio < bound) {
                signs.add(new FederalSign(school, ratio, bound, works(works, school)));
            }
        });
        return new FederalFinding(test, null, ratios.keySet(), signs);
    }

    private static int works(Map<UUID, ScoreData> works, UUID school) {
        var own = works.get(school);
        return own == null ? 0 : own.works();
    }

    private Map<UUID, ScoreData> of(TestKey key) {
        var found = new HashMap<UUID, ScoreData>();
        scores.stream().filter(it -> it.key().equals(key)).forEach(it -> found.put(it.school(), it));
        return found;
    }

    /** Of the possible points, 0…1; the histogram ends with the full score. */
    private static double share(ScoreData data) {
        return data.scores().mean() / (data.histogram().size() - 1);
    }
}
