package ru.vitok.analysis;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.WithheldSchools;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** What of a field's figures the person who asks may be told. */
@Component
class FieldTelling {

    private static final String SMALL = "problem-field.small";

    private final Readership readership;
    private final Permissions permissions;

    FieldTelling(Readership readership, Permissions permissions) {
        this.readership = readership;
        this.permissions = permissions;
    }

    /** Schools withheld in one year of the field's test. */
    WithheldSchools withheld(ProblemFieldRow row, TestData test) {
        return readership.withheld(test.key().slice(), row.municipality());
    }

    Set<UUID> withheldSchools(ProblemFieldRow row, TestData test, int item) {
        var withheld = withheld(row, test);
        var tasks = test.items().get(item).tasks();
        var known = readership.known();
        return test.schools().stream()
                .map(SchoolItems::school)
                .filter(it -> !known.contains(it) && withheld.hides(it, tasks))
                .collect(Collectors.toSet());
    }

    boolean seesSmall(UUID school) {
        return permissions.allows(SMALL, Action.VIEW, school, null);
    }

    /** The field's own place in one year. */
    boolean place(ProblemFieldRow row, TestData test, int item) {
        var school = row.school();
        if (school != null) {
            return seesSmall(school)
                    || !withheld(row, test).hides(school, test.items().get(item).tasks());
        }
        var known = readership.known();
        var enough = FieldSchools.enough(row, test, item, readership.seen(row.municipality()));
        return enough
                && (row.scope() == Scope.CLUSTER
                        ? Tellable.byParts(test, item) && Tellable.byParts(test, item, known)
                        : Tellable.whole(test, item) && Tellable.whole(test, item, known));
    }

    /**
     * May the figures of the helped and of the others be told beside what else is shown of the year: the rows of schools,
     * the clusters and the whole? No group of too few may follow from all of these together. Who sees no rows is told the
     * same: the sides of all schools there and of a part of them here would tell the rest.
     *
     * @param sides schools that are counted, and whether they were helped
     */
    boolean sides(ProblemFieldRow row, TestData test, int item, Map<UUID, Boolean> sides) {
        var known = readership.known();
        var withheld = withheld(row, test);
        var tasks = test.items().get(item).tasks();
        var hidden = new CrossedTotals();
        for (var it : test.schools()) {
            if (!known.contains(it.school()) && withheld.hides(it.school(), tasks)) {
                hidden.add(
                        String.valueOf(it.cluster()),
                        String.valueOf(sides.get(it.school())),
                        it.items().get(item).n());
            }
        }
        return !hidden.tell();
    }
}
