package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import ru.vitok.statistics.ExactTests;
import ru.vitok.statistics.Holm;

/**
 * More works than chance allows exactly on the first score of a mark, all files of a school over up to four years
 * together: exact binomial test against one fifth of the five scores around the boundary, Holm over schools and
 * boundaries, and at least one and a half times its neighbours.
 */
final class BoundaryPeaks {

    private static final int YEARS = 4;
    private static final double TIMES = 1.5;

    private record Around(int at, int all) {
        Around plus(Around other) {
            return new Around(at + other.at, all + other.all);
        }

        double times() {
            return all == at ? at : at / ((all - at) / 4.0);
        }
    }

    private record Place(UUID school, int boundary) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            var order = school.compareTo(other.school);
            return order == 0 ? Integer.compare(boundary, other.boundary) : order;
        }
    }

    private BoundaryPeaks() {}

    /** @param year the last of the years that are pooled */
    static List<BiasSign> find(List<ScoreData> scores, int year) {
        var counts = new TreeMap<Place, Around>();
        for (var it : scores) {
            var boundaries = it.boundaries();
            if (boundaries != null && pools(it, year)) {
                for (var b = 0; b < boundaries.size(); b++) {
                    counts.merge(new Place(it.school(), b), around(it.histogram(), boundaries.get(b)), Around::plus);
                }
            }
        }
        var places = List.copyOf(counts.keySet());
        var adjusted = Holm.adjust(places.stream()
                .map(counts::get)
                .mapToDouble(it -> ExactTests.binomialAtLeast(it.at(), it.all(), 0.2))
                .toArray());
        var signs = new ArrayList<BiasSign>();
        for (var i = 0; i < adjusted.length; i++) {
            var place = places.get(i);
            var count = counts.get(place);
            if (count != null && adjusted[i] < Rules.LEVEL && count.times() >= TIMES) {
                signs.add(new BiasSign(
                        place.school(),
                        Marker.BOUNDARY_PEAK,
                        place.boundary() + 3,
                        count.times(),
                        1,
                        count.all(),
                        false));
            }
        }
        return signs;
    }

    static boolean pools(ScoreData it, int year) {
        return it.boundaries() != null && it.key().year() <= year && it.key().year() > year - YEARS;
    }

    private static Around around(List<Integer> histogram, int boundary) {
        if (boundary < 2 || boundary + 2 >= histogram.size()) {
            return new Around(0, 0);
        }
        var all = 0;
        for (var score = boundary - 2; score <= boundary + 2; score++) {
            all += histogram.get(score);
        }
        return new Around(histogram.get(boundary), all);
    }
}
