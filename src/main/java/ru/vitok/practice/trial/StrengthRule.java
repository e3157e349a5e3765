package ru.vitok.practice.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.PracticeUsage;
import ru.vitok.practice.PracticeUse;
import ru.vitok.practice.UseVerdict;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.Means;
import ru.vitok.statistics.Sample;

/**
 * The strength of evidence by rule: what colleagues said and what schools of trials measured, failures counted like
 * successes. The steps follow the idea of the Education Endowment Foundation's padlocks (how many, how measured), not
 * their figures, which are for published studies.
 */
final class StrengthRule {

    private static final int MANY = 5;
    private static final int CONFIRMING = 4;
    /** No share of pupils changes by more percentage points. */
    private static final double POINTS = 100;

    private StrengthRule() {}

    static Strength of(PracticeUsage usage, List<Trial> trials, @Nullable Integer minutes) {
        var told = usage.uses().stream()
                .filter(it -> it.verdict() != UseVerdict.TOO_EARLY)
                .toList();
        var findings = trials.stream().flatMap(it -> it.findings().stream()).toList();
        var figures = findings.stream()
                .map(TrialResult::figures)
                .filter(Objects::nonNull)
                .filter(TrialFigures::enough)
                .toList();
        var change = change(figures);
        var places = new HashSet<>(told.stream().map(PracticeUse::municipality).toList());
        trials.stream()
                .flatMap(it -> it.schools().stream())
                .filter(it -> it.result() != null)
                .forEach(it -> places.add(it.municipalityName()));
        return new Strength(
                certainty(told.size(), places.size(), findings.size(), figures.size(), change),
                change,
                figures.size(),
                findings.size(),
                told.size(),
                places.size(),
                count(told, findings, UseVerdict.WORKED),
                count(told, findings, UseVerdict.DID_NOT_WORK),
                usage.uses().size() - told.size(),
                minutes);
    }

    private static Certainty certainty(
            int colleagues, int places, int schools, int measured, @Nullable Interval change) {
        if (measured >= CONFIRMING && change != null && change.above(0)) {
            return Certainty.CONFIRMED;
        }
        if (measured >= Trial.LEAST_SCHOOLS) {
            return Certainty.MEASURED;
        }
        if (schools >= Trial.LEAST_SCHOOLS || colleagues >= MANY && places > 1) {
            return Certainty.TRIED_BY_MANY;
        }
        return colleagues + schools > 0 ? Certainty.TRIED_BY_SOME : Certainty.NONE;
    }

    /** Schools, not pupils, are the cases: pupils of one school are alike. The interval is {@link Means#student}'s. */
    private static @Nullable Interval change(List<TrialFigures> figures) {
        if (figures.size() < Trial.LEAST_SCHOOLS) {
            return null;
        }
        var changes =
                figures.stream().mapToDouble(it -> it.after() - it.before()).toArray();
        var mean = Means.student(new Sample(
                changes.length,
                DoubleStream.of(changes).sum(),
                DoubleStream.of(changes).map(it -> it * it).sum()));
        return mean.within(-POINTS, POINTS);
    }

    private static int count(List<PracticeUse> told, List<TrialResult> findings, UseVerdict verdict) {
        return (int) Stream.concat(
                        told.stream().map(PracticeUse::verdict),
                        findings.stream().map(TrialResult::verdict))
                .filter(verdict::equals)
                .count();
    }
}
