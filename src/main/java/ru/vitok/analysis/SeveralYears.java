package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Sample;

/** A test with the years before it laid beneath, school by school, on the skills that both asked for with equal points. */
final class SeveralYears {

    /** More than three would speak of pupils and teachers who have left. */
    private static final int YEARS = 3;

    private SeveralYears() {}

    /** The test itself where it is the first of its kind. */
    static TestData until(TestData last, List<TestData> tests) {
        var year = last.key().year();
        return tests.stream()
                .filter(it -> it.key().series().equals(last.key().series()))
                .filter(it -> it.key().year() < year && it.key().year() > year - YEARS)
                .sorted(Comparator.comparingInt(it -> -it.key().year()))
                .reduce(last, SeveralYears::beneath);
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
