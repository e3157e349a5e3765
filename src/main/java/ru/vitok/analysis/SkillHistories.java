package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.analysis.SkillHistory.Silence;
import ru.vitok.analysis.SkillHistory.Together;
import ru.vitok.assessment.SliceKey;
import ru.vitok.curriculum.EquivalenceKind;
import ru.vitok.curriculum.EquivalenceWork;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.Means;
import ru.vitok.statistics.Proportions;
import ru.vitok.statistics.Sample;

/**
 * Skills over up to four years of one test, and, for a small school that looks at itself, all of these years as one group:
 * years of the same skill may be added up where a single class is too small to say anything.
 */
@Service
public class SkillHistories {

    private static final int YEARS = 4;

    private final TestSource source;
    private final SkillTelling telling;
    private final Permissions permissions;
    private final Viewers viewers;

    SkillHistories(TestSource source, SkillTelling telling, Permissions permissions, Viewers viewers) {
        this.source = source;
        this.telling = telling;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** The skills of the test in the order of its tasks; of the municipality, or of one school. */
    @Transactional(readOnly = true)
    public List<SkillHistory> of(SliceKey key, UUID municipality, @Nullable UUID school) {
        return of(
                key,
                municipality,
                school,
                () -> source.series(municipality, key.procedure(), key.subject(), key.grade()));
    }

    /** The same over elements of content or requirements: a task with several codes counts under each. */
    @Transactional(readOnly = true)
    public List<SkillHistory> codified(SliceKey key, UUID municipality, @Nullable UUID school, EquivalenceKind kind) {
        var work = new EquivalenceWork(key.procedure(), key.subject(), key.grade(), kind);
        return of(key, municipality, school, () -> source.codified(municipality, work));
    }

    private List<SkillHistory> of(
            SliceKey key, UUID municipality, @Nullable UUID school, Supplier<List<SourcedTest>> tests) {
        if (school == null) {
            permissions.require("results.municipality", Action.VIEW, municipality, null);
        } else {
            permissions.require("results.school", Action.VIEW, school, null);
        }
        var small = school != null && permissions.allows("results.small", Action.VIEW, school, null);
        var series = viewers.asSystem(tests).stream()
                .map(SourcedTest::data)
                .filter(it -> it.key().year() <= key.year() && it.key().year() > key.year() - YEARS)
                .toList();
        var told = telling.of(municipality, school, small);
        var histories = new ArrayList<SkillHistory>();
        if (!series.isEmpty() && series.getLast().key().year() == key.year()) {
            for (var item : series.getLast().items()) {
                histories.add(history(item, series, school, small, told));
            }
        }
        return histories;
    }

    private static SkillHistory history(
            SkillItem item, List<TestData> series, @Nullable UUID school, boolean small, SkillTelling.Told told) {
        var years = new ArrayList<SkillHistory.Year>();
        var together = Sample.EMPTY;
        var onePoint = true;
        var written = 0;
        for (var test : series) {
            var index = FieldFigures.index(test, item.code());
            if (index.isEmpty()) {
                years.add(silent(test, silence(test, series.getLast())));
                continue;
            }
            years.add(year(test, index.get(), school, told));
            var max = test.items().get(index.get()).max();
            var points = place(test, school).total(index.get());
            onePoint &= max == 1;
            written += points.n() > 0 ? 1 : 0;
            together = together.plus(shares(points, max));
        }
        // one year is no group of years
        var pooled = small && together.n() >= Rules.LEAST_PARTICIPANTS && written > 1;
        return new SkillHistory(item.code(), item.name(), years, pooled ? together(together, onePoint) : null);
    }

    /** Skills of that year that are unknown now may be what is asked now under another code. */
    private static Silence silence(TestData then, TestData now) {
        return then.items().stream()
                        .allMatch(it -> FieldFigures.index(now, it.code()).isPresent())
                ? Silence.NOT_ASKED
                : Silence.NOT_LINKED;
    }

    /** Years whose tasks had other maxima are added as shares of the possible. */
    private static Sample shares(Sample points, int max) {
        return new Sample(points.n(), points.sum() / max, points.sumSquares() / ((double) max * max));
    }

    private static Together together(Sample shares, boolean onePoint) {
        var interval = onePoint
                ? Proportions.wilson(Math.rint(shares.sum()), shares.n())
                : Means.student(shares).within(0, 1);
        return new Together((int) shares.n(), interval.times(100));
    }

    private static SkillHistory.Year year(TestData test, int item, @Nullable UUID school, SkillTelling.Told told) {
        var place = place(test, school);
        var total = place.schools().isEmpty() ? Sample.EMPTY : place.total(item);
        if (total.n() == 0 || !told.at(test, item)) {
            return silent(test, Silence.TOO_FEW);
        }
        @Nullable Interval interval = Measures.interval(place, item);
        return new SkillHistory.Year(test.key().year(), (int) total.n(), place.percent(item), interval, null);
    }

    private static SkillHistory.Year silent(TestData test, Silence why) {
        return new SkillHistory.Year(test.key().year(), 0, null, null, why);
    }

    private static TestData place(TestData test, @Nullable UUID school) {
        return school == null ? test : test.only(it -> it.school().equals(school));
    }
}
