package ru.vitok.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The years of a problem field's test, read once, and what of them the person who asked may be told. */
public final class FieldSeries {

    private final ProblemFieldRow row;
    private final List<TestData> tests;
    private final FieldTelling telling;

    FieldSeries(ProblemFieldRow row, List<TestData> tests, FieldTelling telling) {
        this.row = row;
        this.tests = tests;
        this.telling = telling;
    }

    public ProblemFieldRow field() {
        return row;
    }

    /** Years that have data, oldest first. */
    public List<Integer> years() {
        return tests.stream().map(it -> it.key().year()).toList();
    }

    /** Schools of the field with participants in both years. */
    public List<SchoolFigure> between(int from, int to) {
        var before = year(from);
        var after = year(to);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        return SchoolFigures.of(before.get(), after.get(), row.skillCode()).stream()
                .filter(it -> row.scope() != Scope.CLUSTER || Objects.equals(row.cluster(), it.cluster()))
                .toList();
    }

    /**
     * May the person who asks be told the two sides' figures in both years?
     *
     * @param sides schools that are counted, and whether they were helped
     */
    public boolean sidesTold(int from, int to, Map<UUID, Boolean> sides) {
        return tests.stream()
                .filter(it -> it.key().year() == from || it.key().year() == to)
                .allMatch(test -> FieldFigures.index(test, row.skillCode())
                        .map(item -> telling.sides(row, test, item, sides))
                        .orElse(true));
    }

    /** Schools that are withheld from the person who asks in one of the two years. */
    public Set<UUID> withheld(int from, int to) {
        var withheld = new HashSet<UUID>();
        for (var test : tests) {
            if (test.key().year() == from || test.key().year() == to) {
                FieldFigures.index(test, row.skillCode())
                        .ifPresent(item -> withheld.addAll(telling.withheldSchools(row, test, item)));
            }
        }
        return withheld;
    }

    private Optional<TestData> year(int year) {
        return tests.stream().filter(it -> it.key().year() == year).findFirst();
    }
}
