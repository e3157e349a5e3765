package ru.vitok.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the data say by now of fields that people confirmed and that the rules find no more. */
final class LaterFigures {

    /** In a run in which the rules claim nothing of the field. */
    private static final int NO_CLAIM = 0;

    private LaterFigures() {}

    /** Those of which ten or more took part, and no smaller group follows. */
    static List<WantedField> of(Collection<FieldRecord> settled, List<SourcedTest> tests) {
        return settled.stream()
                .flatMap(it -> finding(it.row(), tests).map(found -> new WantedField(found, it)).stream())
                .toList();
    }

    private static Optional<Finding> finding(ProblemFieldRow row, List<SourcedTest> tests) {
        var key = FieldKey.of(row);
        var asked = new TestKey(row.procedure(), row.subject(), row.grade(), row.year());
        return tests.stream()
                .map(SourcedTest::data)
                .filter(it -> it.key().equals(asked))
                .findFirst()
                .flatMap(test -> FieldFigures.index(test, row.skillCode()).flatMap(item -> {
                    var place = row.place(test);
                    return place.total(item).n() >= Rules.LEAST_PARTICIPANTS && told(row.scope(), test, item)
                            ? Optional.of(Measures.finding(key, place, item, null, NO_CLAIM))
                            : Optional.empty();
                }));
    }

    /** A school's field is for those alone who may be told of the school. */
    private static boolean told(Scope scope, TestData test, int item) {
        return switch (scope) {
            case MUNICIPALITY -> Tellable.whole(test, item);
            case CLUSTER -> Tellable.byParts(test, item);
            case SCHOOL -> true;
        };
    }
}
