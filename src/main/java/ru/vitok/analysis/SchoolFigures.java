package ru.vitok.analysis;

import java.util.List;
import java.util.Optional;

/** Schools on one skill in two years of a test. */
final class SchoolFigures {

    private SchoolFigures() {}

    /** Schools with participants in both years. */
    static List<SchoolFigure> of(TestData before, TestData after, String skill) {
        return before.schools().stream()
                .flatMap(it -> change(it, before, after, skill).stream())
                .toList();
    }

    private static Optional<SchoolFigure> change(SchoolItems school, TestData before, TestData after, String skill) {
        var then = FieldFigures.index(before, skill);
        var now = FieldFigures.index(after, skill);
        var later = after.schools().stream()
                .filter(it -> it.school().equals(school.school()))
                .findFirst();
        if (then.isEmpty() || now.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        var a = school.items().get(then.get());
        var b = later.get().items().get(now.get());
        if (a.n() == 0 || b.n() == 0) {
            return Optional.empty();
        }
        return Optional.of(new SchoolFigure(
                school.school(),
                school.cluster(),
                a.mean() / before.items().get(then.get()).max(),
                (int) a.n(),
                b.mean() / after.items().get(now.get()).max(),
                (int) b.n(),
                level(school, before, then.get())));
    }

    private static double level(SchoolItems school, TestData test, int without) {
        var points = 0.0;
        var possible = 0.0;
        for (var item = 0; item < test.items().size(); item++) {
            if (item != without) {
                points += school.items().get(item).sum();
                possible += school.items().get(item).n()
                        * (double) test.items().get(item).max();
            }
        }
        if (possible == 0) {
            return 0;
        }
        var share = Math.clamp(points / possible, 0.5 / possible, 1 - 0.5 / possible);
        return Math.log(share / (1 - share));
    }
}
