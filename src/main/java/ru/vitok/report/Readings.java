package ru.vitok.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.Comparisons;
import ru.vitok.analysis.GroupFigures;
import ru.vitok.analysis.SkillHistories;
import ru.vitok.analysis.WorkFigures;
import ru.vitok.assessment.ResultSources;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.TaskResults;
import ru.vitok.curriculum.Tests;
import ru.vitok.curriculum.Thresholds;
import ru.vitok.people.Organisations;

/** Reads the tests of a note through the services that show them on the screen: what those withhold, it withholds. */
@Component
class Readings {

    private static final int YEARS_BEFORE = 3;

    private final Results results;
    private final WorkFigures figures;
    private final ResultSources sources;
    private final Comparisons comparisons;
    private final SkillHistories histories;
    private final Tests tests;
    private final Thresholds thresholds;
    private final Organisations organisations;

    Readings(
            Results results,
            WorkFigures figures,
            ResultSources sources,
            Comparisons comparisons,
            SkillHistories histories,
            Tests tests,
            Thresholds thresholds,
            Organisations organisations) {
        this.results = results;
        this.figures = figures;
        this.sources = sources;
        this.comparisons = comparisons;
        this.histories = histories;
        this.tests = tests;
        this.thresholds = thresholds;
        this.organisations = organisations;
    }

    /** By subject and grade; only tests that somebody of the place wrote. */
    List<TestReading> of(ReportOrder order) {
        var all = results.slices(order.municipality());
        var wanted = order.test();
        return all.stream()
                .filter(it -> wanted == null ? it.year() == order.year() : it.equals(wanted))
                .sorted(Comparator.comparing(SliceKey::subject)
                        .thenComparing(SliceKey::grade)
                        .thenComparing(SliceKey::procedure))
                .map(it -> read(it, order, all))
                .filter(it -> it.results().participants() > 0)
                .toList();
    }

    private TestReading read(SliceKey key, ReportOrder order, List<SliceKey> all) {
        var school = order.school();
        var code = school == null ? null : organisations.get(school).code();
        var own = results(key, order, code);
        var written = own.participants() > 0;
        var test = tests.find(order.municipality(), key.procedure(), key.subject(), key.grade(), key.year())
                .orElse(null);
        return new TestReading(
                key,
                own,
                written ? earlier(key, order, code, all) : List.of(),
                !written
                        ? List.of()
                        : school == null
                                ? comparisons.ofMunicipality(key, order.municipality())
                                : comparisons.ofSchool(key, order.municipality(), school),
                written ? histories.of(key, order.municipality(), school) : List.of(),
                written ? group(key, order, code) : null,
                test,
                thresholds.of(test, key.procedure()),
                sources.of(key, order.municipality()));
    }

    private TaskResults results(SliceKey key, ReportOrder order, @Nullable String code) {
        return code == null ? results.tasks(key, order.municipality()) : results.tasks(key, code);
    }

    private List<TestReading.Earlier> earlier(
            SliceKey key, ReportOrder order, @Nullable String code, List<SliceKey> all) {
        var earlier = new ArrayList<TestReading.Earlier>();
        for (var year = key.year() - YEARS_BEFORE; year < key.year(); year++) {
            var then = new SliceKey(key.procedure(), key.subject(), key.grade(), year);
            if (all.contains(then)) {
                var read = results(then, order, code);
                if (read.participants() > 0) {
                    earlier.add(new TestReading.Earlier(year, read));
                }
            }
        }
        return earlier;
    }

    private @Nullable GroupFigures group(SliceKey key, ReportOrder order, @Nullable String code) {
        return figures.groups(key, order.municipality()).stream()
                .filter(it -> code == null ? it.code() == null && it.cluster() == null : code.equals(it.code()))
                .filter(it -> it.scores() != null)
                .findFirst()
                .orElse(null);
    }
}
