package ru.vitok.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.ReportedMarks;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.SumStore;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.Tests;
import ru.vitok.curriculum.Thresholds;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Finds the sheet of a slice that has data. */
@Component
class ResultSheets {

    private final SliceStore slices;
    private final SumStore sums;
    private final ReportedMarks marks;
    private final Tests tests;
    private final Thresholds thresholds;
    private final Viewers viewers;

    ResultSheets(
            SliceStore slices,
            SumStore sums,
            ReportedMarks marks,
            Tests tests,
            Thresholds thresholds,
            Viewers viewers) {
        this.slices = slices;
        this.sums = sums;
        this.marks = marks;
        this.tests = tests;
        this.thresholds = thresholds;
        this.viewers = viewers;
    }

    /** Read for the portal itself: what is withheld depends on rows that the person may not see. */
    ResultSheet read(SliceKey key, UUID municipality) {
        return viewers.asSystem(() -> {
            var known = slices.find(
                    municipality, new SliceKey(key.procedure(), tests.subject(key.subject()), key.grade(), key.year()));
            var slice = known.filter(it -> hasData(it)).orElseThrow(Refusal::notFound);
            var test = test(slice).orElse(null);
            return new ResultSheet(slice, test, thresholds.of(test, key.procedure()), sums, marks);
        });
    }

    private boolean hasData(SliceRow slice) {
        return slices.withData(slice.municipality()).stream()
                .anyMatch(it -> it.id().equals(slice.id()));
    }

    private Optional<TestForm> test(SliceRow slice) {
        var key = slice.key();
        return tests.find(slice.municipality(), key.procedure(), key.subject(), key.grade(), key.year())
                .map(it -> it.printed(slice.tasks(), slice.maxima()));
    }
}
