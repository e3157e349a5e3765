package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.Means;

/** Years side by side, as far as they may be put side by side. */
@Service
public class Dynamics {

    private final Results results;
    private final WorkFigures figures;

    Dynamics(Results results, WorkFigures figures) {
        this.results = results;
        this.figures = figures;
    }

    /** The same grade, oldest year first: other children each year. */
    @Transactional(readOnly = true)
    public List<YearFigures> sameGrade(SliceKey key, UUID municipality, @Nullable String school) {
        return results.slices(municipality).stream()
                .filter(it -> TestKey.of(it).series().equals(TestKey.of(key).series()))
                .sorted(Comparator.comparingInt(SliceKey::year))
                .flatMap(it -> group(it, municipality, school).map(group -> year(it.year(), group)).stream())
                .toList();
    }

    /** The children of a school from grade to grade, oldest year first; ten works a year at least. */
    @Transactional(readOnly = true)
    public List<CohortFigures> cohort(SliceKey key, UUID municipality, String school) {
        var known = results.slices(municipality);
        var steps = new ArrayList<CohortFigures>();
        for (var back = 0; back <= key.grade(); back++) {
            var step = new SliceKey(key.procedure(), key.subject(), key.grade() - back, key.year() - back);
            if (known.contains(step)) {
                position(step, municipality, school).ifPresent(steps::addFirst);
            }
        }
        return steps;
    }

    private Optional<CohortFigures> position(SliceKey key, UUID municipality, String school) {
        var groups = figures.groups(key, municipality);
        var whole = groups.getFirst().scores();
        var own = find(groups, school).orElse(null);
        var scores = own == null ? null : own.scores();
        if (whole == null || own == null || scores == null || scores.n() < Rules.LEAST_PARTICIPANTS) {
            return Optional.empty();
        }
        var mean = whole.mean();
        var spread = whole.deviation();
        if (spread == 0) {
            return Optional.empty();
        }
        var interval = Means.student(scores.sample());
        return Optional.of(new CohortFigures(
                key.year(),
                key.grade(),
                scores.n(),
                new Interval(
                        (interval.value() - mean) / spread,
                        (interval.low() - mean) / spread,
                        (interval.high() - mean) / spread)));
    }

    private Optional<GroupFigures> group(SliceKey key, UUID municipality, @Nullable String school) {
        var groups = figures.groups(key, municipality);
        return school == null ? Optional.of(groups.getFirst()) : find(groups, school);
    }

    private static Optional<GroupFigures> find(List<GroupFigures> groups, String school) {
        return groups.stream().filter(it -> school.equals(it.code())).findFirst();
    }

    private static YearFigures year(int year, GroupFigures group) {
        var marks = group.marks();
        return new YearFigures(
                year,
                group.works(),
                marks == null || marks.n() == 0 ? null : Double.valueOf(100 - marks.passed()),
                marks == null || marks.n() == 0 ? null : Double.valueOf(marks.quality()),
                group.percent());
    }
}
