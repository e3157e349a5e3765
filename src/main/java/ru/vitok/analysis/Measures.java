package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.ClusteredShare;
import ru.vitok.statistics.Departures;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.Means;

/** Puts the figures of a place beside what a rule said of it. */
final class Measures {

    private Measures() {}

    static Finding finding(FieldKey key, TestData place, int item, @Nullable Double municipality, int severity) {
        var total = place.total(item);
        var interval = interval(place, item);
        return new Finding(
                key,
                place.items().get(item),
                place.key().year(),
                place.percent(item),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                (int) total.n(),
                municipality,
                severity,
                List.of(place.key().year()),
                List.of(),
                schools(place));
    }

    /** Per cent; schools as clusters where there are several, else Wilson or Student; none for one participant. */
    static @Nullable Interval interval(TestData place, int item) {
        var max = place.items().get(item).max();
        var present = place.schools().stream()
                .map(it -> it.items().get(item))
                .filter(it -> it.n() > 0)
                .toList();
        if (present.size() > 1) {
            return ClusteredShare.interval(
                            present.stream().mapToDouble(it -> it.sum() / max).toArray(),
                            present.stream().mapToDouble(it -> it.n()).toArray())
                    .times(100);
        }
        var total = place.total(item);
        return total.n() < 2 ? null : Means.shareOfPoints(total, max).times(100);
    }

    /** Below what the school's own level predicts, by twice the error that its pupils alone would give; null where it cannot be said. */
    static @Nullable Boolean below(TestData test, UUID school, int item) {
        var own = test.only(it -> it.school().equals(school));
        var rest = test.only(it -> !it.school().equals(school));
        if (test.items().size() < Rules.LEAST_ITEMS
                || !own.measured()
                || !rest.measured()
                || own.total(item).n() < Rules.LEAST_PARTICIPANTS) {
            return null;
        }
        return Departures.fromRest(own.profile(), rest.profile()).get(item).belowOwnLevel() < Rules.LEVEL / 2;
    }

    private static List<UUID> schools(TestData place) {
        return place.schools().stream()
                .filter(it -> it.participants() >= Rules.LEAST_PARTICIPANTS)
                .map(SchoolItems::school)
                .toList();
    }
}
