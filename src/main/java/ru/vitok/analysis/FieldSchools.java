package ru.vitok.analysis;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.FewSchools;
import ru.vitok.people.Viewers;

/** Do enough schools stand behind a field that its figure is not that of one of them? */
@Component
class FieldSchools {

    private final TestSource source;
    private final Viewers viewers;

    FieldSchools(TestSource source, Viewers viewers) {
        this.source = source;
        this.viewers = viewers;
    }

    /** For readers who see no rows of schools; of data that are gone nobody knows it. */
    boolean enoughForAnybody(ProblemFieldRow row) {
        return tests(row)
                .allMatch(test -> FieldFigures.index(test, row.skillCode())
                        .map(item -> enough(row, test, item, Set.of()))
                        .orElse(true));
    }

    /** Is its figure that of one school, though the field is not? Most have more large schools and need no look. */
    boolean ofOne(ProblemFieldRow row) {
        return row.scope() != Scope.SCHOOL
                && row.schools().size() == 1
                && tests(row)
                        .anyMatch(test -> FieldFigures.index(test, row.skillCode())
                                .filter(item -> row.place(test).behind(item).size() == 1)
                                .isPresent());
    }

    private Stream<TestData> tests(ProblemFieldRow row) {
        return viewers
                .asSystem(() -> source.series(row.municipality(), row.procedure(), row.subject(), row.grade()))
                .stream()
                .map(SourcedTest::data)
                .filter(it -> it.key().year() == row.year());
    }

    /**
     * Beside a cluster the municipality's figure is told, and the rest of it would follow.
     *
     * @param seen schools whose rows the reader sees
     */
    static boolean enough(ProblemFieldRow row, TestData test, int item, Set<UUID> seen) {
        if (row.scope() != Scope.CLUSTER) {
            return row.scope() == Scope.SCHOOL || !FewSchools.tell(test.behind(item), seen);
        }
        var own = test.only(it -> Objects.equals(row.cluster(), it.cluster()));
        var rest = test.only(it -> !Objects.equals(row.cluster(), it.cluster()));
        return !FewSchools.tell(own.behind(item), seen) && !FewSchools.tell(rest.behind(item), seen);
    }
}
