package ru.vitok.evidence.ui;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.vitok.evidence.RingState;
import ru.vitok.people.Municipality;
import ru.vitok.uikit.SafeHtml;

/** The product's mark and instrument: arcs of the stages, filled as far as the problem has come round. */
public class Ring extends Span {

    private static final double RADIUS = 16;
    private static final double GAP = 2.2;
    private static final double ROUND = 2 * Math.PI * RADIUS;

    /** @param size edge of the picture in pixels, 34 to 64 */
    public Ring(RingState state, Municipality municipality, int size) {
        var arcs = municipality.stages();
        var names = StageNames.of(this, municipality);
        var named = new ArrayList<String>();
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 40 40\" width=\"%d\" height=\"%d\" aria-hidden=\"true\">".formatted(size, size));
        for (var arc = 1; arc <= arcs; arc++) {
            var reached = state.reached(arc, arcs);
            if (reached) {
                named.add(names.get(arc - 1).toLowerCase(Locale.ROOT));
            }
            svg.append(arc(arc, arcs, reached));
        }
        SafeHtml.DrawnSvg drawn = svg.append("</svg>")::toString;
        add(SafeHtml.drawing(drawn));
        addClassName("v-ring");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words(named, arcs));
        getElement().setAttribute("title", words(named, arcs));
    }

    private String words(List<String> named, int arcs) {
        return named.isEmpty()
                ? getTranslation("evidence.ring.empty", arcs)
                : getTranslation("evidence.ring.label", named.size(), arcs, String.join(", ", named));
    }

    private static String arc(int arc, int arcs, boolean reached) {
        var length = ROUND / arcs - GAP;
        var turn = -90 + 360.0 / arcs * (arc - 1);
        var colour = reached ? "var(--st%d)".formatted(colour(arc, arcs)) : "var(--ring-empty, #dfe3ea)";
        return String.format(
                Locale.ROOT,
                "<circle cx=\"20\" cy=\"20\" r=\"%.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"5\""
                        + " stroke-dasharray=\"%.2f %.2f\" transform=\"rotate(%.1f 20 20)\"/>",
                RADIUS,
                colour,
                length,
                ROUND - length,
                turn);
    }

    /** With five arcs help is the fourth and monitoring the fifth colour; with six the sixth joins. */
    private static int colour(int arc, int arcs) {
        return arcs == 6 ? new int[] {1, 2, 3, 6, 4, 5}[arc - 1] : arc;
    }
}
