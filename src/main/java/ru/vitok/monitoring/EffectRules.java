package ru.vitok.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.SchoolFigure;
import ru.vitok.statistics.AdjustedEffect;
import ru.vitok.statistics.Interval;
import ru.vitok.statistics.SchoolChange;

/** From schools' changes to a verdict. */
final class EffectRules {

    private static final int LEAST_PARTICIPANTS = 10;
    private static final int FEW = 6;

    private EffectRules() {}

    static Effect judge(int from, int to, List<SchoolFigure> schools, Set<UUID> helped) {
        return judge(
                from,
                to,
                schools.stream()
                        .map(it -> change(it, helped.contains(it.school())))
                        .toList());
    }

    private static SchoolChange change(SchoolFigure it, boolean helped) {
        return new SchoolChange(
                helped,
                it.before(),
                it.beforeN(),
                it.after(),
                it.afterN(),
                it.level(),
                Objects.requireNonNullElse(it.cluster(), ""));
    }

    static Effect judge(int from, int to, List<SchoolChange> schools) {
        var helped = side(schools, true);
        var others = side(schools, false);
        var enough = enough(helped) && enough(others);
        var estimate = enough ? AdjustedEffect.estimate(schools) : Optional.<Interval>empty();
        var points = estimate.map(it -> it.times(100)).orElse(null);
        return new Effect(
                from,
                to,
                helped,
                others,
                enough ? 100 * AdjustedEffect.raw(schools) : null,
                points == null ? null : points.value(),
                points == null ? null : points.low(),
                points == null ? null : points.high(),
                verdict(points),
                cautions(schools, helped),
                Effect.METHOD);
    }

    private static Verdict verdict(@Nullable Interval points) {
        if (points == null) {
            return Verdict.TOO_FEW_DATA;
        }
        return points.above(0) ? Verdict.IMPROVED : points.below(0) ? Verdict.WORSE : Verdict.NO_CHANGE;
    }

    private static boolean enough(Effect.Side side) {
        return side.schools() >= AdjustedEffect.LEAST_SCHOOLS
                && side.before().n() >= LEAST_PARTICIPANTS
                && side.after().n() >= LEAST_PARTICIPANTS;
    }

    private static Effect.Side side(List<SchoolChange> schools, boolean helped) {
        var own = schools.stream().filter(it -> it.helped() == helped).toList();
        return new Effect.Side(
                own.size(),
                point(
                        schools,
                        helped,
                        false,
                        own.stream().mapToInt(SchoolChange::beforeN).sum()),
                point(
                        schools,
                        helped,
                        true,
                        own.stream().mapToInt(SchoolChange::afterN).sum()));
    }

    private static Effect.Point point(List<SchoolChange> schools, boolean helped, boolean after, int n) {
        var shown = n >= LEAST_PARTICIPANTS;
        return new Effect.Point(shown ? 100 * AdjustedEffect.share(schools, helped, after) : null, n);
    }

    private static List<Caution> cautions(List<SchoolChange> schools, Effect.Side helped) {
        var cautions = new ArrayList<Caution>();
        var low = AdjustedEffect.share(schools, true, false) < AdjustedEffect.share(schools, false, false);
        if (helped.schools() > 0 && low) {
            cautions.add(Caution.REGRESSION_TO_MEAN);
        }
        if (helped.schools() < FEW || schools.size() < 2 * FEW) {
            cautions.add(Caution.FEW_SCHOOLS);
        }
        var clusters = schools.stream().map(SchoolChange::group).distinct().count();
        var own = schools.stream()
                .filter(SchoolChange::helped)
                .map(SchoolChange::group)
                .distinct()
                .count();
        if (clusters > 1 && own == 1) {
            cautions.add(Caution.ONE_CLUSTER);
        }
        cautions.add(Caution.DIFFERENT_PUPILS);
        return cautions;
    }
}
