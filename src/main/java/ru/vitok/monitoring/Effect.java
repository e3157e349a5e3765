package ru.vitok.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Did it help: schools that were helped beside those that were not; percentage points.
 *
 * @param rawDifference (after − before) of the helped less the same of all others, weighted by participants
 * @param difference adjusted for starting level and cluster
 * @param method which way it was reckoned, a stable word
 */
public record Effect(
        int from,
        int to,
        Side helped,
        Side others,
        @Nullable Double rawDifference,
        @Nullable Double difference,
        @Nullable Double low,
        @Nullable Double high,
        Verdict verdict,
        List<Caution> cautions,
        String method) {

    /** Regression of schools' changes on help, start, level and cluster; HC2 with Bell–McCaffrey degrees of freedom. */
    public static final String METHOD = "ANCOVA_HC2_BELL_MCCAFFREY";

    /** With fewer schools on a side its figures would be theirs. */
    private static final int TELLABLE = 3;

    /** One side at one time; the percentage is withheld for fewer than ten participants. */
    public record Point(@Nullable Double percent, int n) {}

    /** Schools on one side, before and after. */
    public record Side(int schools, Point before, Point after) {}

    /** Is any side told, so that there is something to draw? */
    public boolean drawable() {
        return Stream.of(helped, others)
                .anyMatch(it -> it.before().percent() != null || it.after().percent() != null);
    }

    /** Are there so many schools on both sides that their figures are nobody's own? */
    boolean ofSeveral() {
        return helped.schools() >= TELLABLE && others.schools() >= TELLABLE;
    }

    /** With the sides of a part of the schools: the others' figures would tell a small one. */
    Effect withSidesOf(Effect part) {
        var said = new ArrayList<>(cautions);
        said.add(Caution.SMALL_LEFT_OUT);
        return new Effect(
                from,
                to,
                part.helped(),
                part.others(),
                part.rawDifference(),
                difference,
                low,
                high,
                verdict,
                said,
                method);
    }

    /** Without the sides' figures; all of them, because with the plain difference three would tell the fourth. */
    Effect discreet() {
        return new Effect(
                from, to, withheld(helped), withheld(others), null, difference, low, high, verdict, cautions, method);
    }

    private static Side withheld(Side side) {
        return new Side(
                side.schools(),
                new Point(null, side.before().n()),
                new Point(null, side.after().n()));
    }
}
