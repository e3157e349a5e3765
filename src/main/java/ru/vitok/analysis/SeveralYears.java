package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Sample;

/**
 * A test with the years before it laid beneath, school by school, on the skills that both asked for with equal points.
 *
 * @param before the newest first; empty where the test is the first of its kind
 */
record SeveralYears(TestData last, List<TestData> before) {

    /** More than three would speak of pupils and teachers who have left. */
    private static final int YEARS = 3;

    static SeveralYears until(TestData last, List<TestData> tests) {
        var year = last.key().year();
        var before = tests.stream()
                .filter(it -> it.key().series().equals(last.key().series()))
                .filter(it -> it.key().year() < year && it.key().year() > year - YEARS)
                .sorted(Comparator.comparingInt(it -> -it.key().year()))
                .toList();
        return new SeveralYears(last, before);
    }

    /** Nothing where the test is the first of its kind. */
    Optional<TestData> together() {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.stream().reduce(last, SeveralYears::beneath));
    }

    /** The years that asked for the skill alike, the last one included, in their order. */
    List<Integer> asking(int item) {
        var skill = last.items().get(item);
        return Stream.concat(Stream.of(last), before.stream().filter(it -> place(skill, it) >= 0))
                .map(it -> it.key().year())
                .sorted()
                .toList();
    }

    private static TestData beneath(TestData last, TestData before) {
        var places = last.items().stream().map(it -> place(it, before)).toList();
        var schools = new ArrayList<SchoolItems>();
        for (var school : last.schools()) {
            var then = of(school.school(), before);
            var items = new ArrayList<Sample>();
            for (var item = 0; item < places.size(); item++) {
                var own = school.items().get(item);
                var place = places.get(item);
                items.add(
                        then == null || place < 0 ? own : own.plus(then.items().get(place)));
            }
            schools.add(new SchoolItems(school.school(), school.cluster(), items));
        }
        return new TestData(last.key(), last.items(), schools);
    }

    private static int place(SkillItem skill, TestData before) {
        for (var place = 0; place < before.items().size(); place++) {
            var then = before.items().get(place);
            if (then.code().equals(skill.code()) && then.max() == skill.max()) {
                return place;
            }
        }
        return -1;
    }

    private static @Nullable SchoolItems of(UUID school, TestData test) {
        return test.schools().stream()
                .filter(it -> it.school().equals(school))
                .findFirst()
                .orElse(null);
    }
}
