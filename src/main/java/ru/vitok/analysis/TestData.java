package ru.vitok.analysis;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.vitok.statistics.ItemProfile;
import ru.vitok.statistics.Sample;

/** What a municipality's schools did on the skills of one test. */
record TestData(TestKey key, List<SkillItem> items, List<SchoolItems> schools) {

    /** The municipality as if only these schools were there. */
    TestData only(Predicate<SchoolItems> which) {
        return new TestData(key, items, schools.stream().filter(which).toList());
    }

    /** Only these skills. */
    TestData columns(List<Integer> kept) {
        return new TestData(
                key,
                kept.stream().map(items::get).toList(),
                schools.stream()
                        .map(it -> new SchoolItems(
                                it.school(),
                                it.cluster(),
                                kept.stream().map(it.items()::get).toList()))
                        .toList());
    }

    Sample total(int item) {
        return schools.stream().map(it -> it.items().get(item)).reduce(Sample.EMPTY, Sample::plus);
    }

    /** Schools whose participants the figure of a skill stands on. */
    Set<UUID> behind(int item) {
        return schools.stream()
                .filter(it -> it.items().get(item).n() > 0)
                .map(SchoolItems::school)
                .collect(Collectors.toSet());
    }

    private long participants(int item) {
        return schools.stream().mapToLong(it -> it.items().get(item).n()).sum();
    }

    double percent(int item) {
        return 100 * total(item).mean() / items.get(item).max();
    }

    /** Every skill has the two participants without whom nothing can be said. */
    boolean measured() {
        return !schools.isEmpty() && IntStream.range(0, items.size()).allMatch(item -> participants(item) >= 2);
    }

    ItemProfile profile() {
        var points = new double[schools.size()][items.size()];
        var squares = new double[schools.size()][items.size()];
        var n = new double[schools.size()][items.size()];
        for (var s = 0; s < schools.size(); s++) {
            for (var item = 0; item < items.size(); item++) {
                var sample = schools.get(s).items().get(item);
                var max = (double) items.get(item).max();
                points[s][item] = sample.sum() / max;
                squares[s][item] = sample.sumSquares() / (max * max);
                n[s][item] = sample.n();
            }
        }
        return new ItemProfile(points, squares, n);
    }
}
