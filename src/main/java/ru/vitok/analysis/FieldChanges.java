package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the schools of a problem field changed from one year to another: what an effect is reckoned from. */
@Service
public class FieldChanges {

    private final ProblemFields fields;
    private final FieldFigures figures;
    private final FieldTelling telling;

    FieldChanges(ProblemFields fields, FieldFigures figures, FieldTelling telling) {
        this.fields = fields;
        this.figures = figures;
        this.telling = telling;
    }

    /** Schools with participants in both years; the field must be open to the person who asks. */
    @Transactional(readOnly = true)
    public List<SchoolFigure> between(UUID field, int from, int to) {
        var row = fields.get(field);
        var series = figures.series(row);
        var before = year(series, from);
        var after = year(series, to);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<SchoolFigure>();
        for (var school : before.get().schools()) {
            var inField = row.scope() != Scope.CLUSTER || Objects.equals(row.cluster(), school.cluster());
            if (inField) {
                change(school, before.get(), after.get(), row.skillCode()).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /**
     * May the person who asks be told the two sides' figures in both years?
     *
     * @param sides schools that are counted, and whether they were helped
     */
    @Transactional(readOnly = true)
    public boolean sidesTold(UUID field, int from, int to, Map<UUID, Boolean> sides) {
        var row = fields.get(field);
        return figures.series(row).stream()
                .filter(it -> it.key().year() == from || it.key().year() == to)
                .allMatch(test -> FieldFigures.index(test, row.skillCode())
                        .map(item -> telling.sides(row, test, item, sides))
                        .orElse(true));
    }

    /** Schools that are withheld from the person who asks in one of the two years. */
    @Transactional(readOnly = true)
    public Set<UUID> withheld(UUID field, int from, int to) {
        var row = fields.get(field);
        var withheld = new HashSet<UUID>();
        for (var test : figures.series(row)) {
            if (test.key().year() == from || test.key().year() == to) {
                FieldFigures.index(test, row.skillCode())
                        .ifPresent(item -> withheld.addAll(telling.withheldSchools(row, test, item)));
            }
        }
        return withheld;
    }

    /** Years that have data, oldest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(UUID field) {
        return figures.series(fields.get(field)).stream()
                .map(it -> it.key().year())
                .toList();
    }

    private static Optional<TestData> year(List<TestData> series, int year) {
        return series.stream().filter(it -> it.key().year() == year).findFirst();
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
