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
 * A test with other years laid beneath, school by school, on the skills that both asked for with equal points: the years
 * before it, and for the first years of a test those that followed (D030).
 *
 * @param others those before first, the nearest first; empty where the test was written in one year only
 */
record SeveralYears(TestData test, List<TestData> others) {

    /** More than three would speak of pupils and teachers who have left. */
    private static final int YEARS = 3;

    static SeveralYears around(TestData test, List<TestData> tests) {
        var year = test.key().year();
        var others = tests.stream()
                .filter(it -> it.key().series().equals(test.key().series()))
                .filter(it -> it.key().year() != year && Math.abs(it.key().year() - year) < YEARS)
                .sorted(Comparator.comparing((TestData it) -> it.key().year() > year)
                        .thenComparing(it -> Math.abs(it.key().year() - year)))
                .limit(YEARS - 1)
                .toList();
        return new SeveralYears(test, others);
    }

    /** Nothing where no other year is near. */
    Optional<TestData> together() {
        return others.isEmpty() ? Optional.empty() : Optional.of(others.stream().reduce(test, SeveralYears::beneath));
    }

    /** The years that asked for the skill alike, the test's own included, in their order. */
    List<Integer> asking(int item) {
        var skill = test.items().get(item);
        return Stream.concat(Stream.of(test), others.stream().filter(it -> place(skill, it) >= 0))
                .map(it -> it.key().year())
                .sorted()
                .toList();
    }

    private static TestData beneath(TestData test, TestData other) {
        var places = test.items().stream().map(it -> place(it, other)).toList();
        var schools = new ArrayList<SchoolItems>();
        for (var school : test.schools()) {
            var then = of(school.school(), other);
            var items = new ArrayList<Sample>();
            for (var item = 0; item < places.size(); item++) {
                var own = school.items().get(item);
                var place = places.get(item);
                items.add(
                        then == null || place < 0 ? own : own.plus(then.items().get(place)));
            }
            schools.add(new SchoolItems(school.school(), school.cluster(), items));
        }
        return new TestData(test.key(), test.items(), schools);
    }

    /** Where the other test asks for the skill with equal points; −1 where it does not. */
    static int place(SkillItem skill, TestData other) {
        for (var place = 0; place < other.items().size(); place++) {
            var then = other.items().get(place);
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
