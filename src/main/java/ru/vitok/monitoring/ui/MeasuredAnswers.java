package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.monitoring.Effect;
import ru.vitok.monitoring.Effects;
import ru.vitok.monitoring.MonitoringPaths;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Municipality;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;

/** Which answers worked: the fields whose schools were helped, each with its ring and what was measured since. */
@Component
class MeasuredAnswers {

    private static final int RING = 34;
    private static final int SHOWN = 30;

    private final Effects effects;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Viewers viewers;
    private final Formats formats;

    MeasuredAnswers(
            Effects effects, EvidenceLedger ledger, Municipalities municipalities, Viewers viewers, Formats formats) {
        this.effects = effects;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.viewers = viewers;
        this.formats = formats;
    }

    /** What the card says, without a component: each effect is reckoned anew, and that is done beside the page. */
    record Told(Municipality here, Map<NodeRef, RingState> rings, List<Line> lines) {}

    /** A field, and null as long as there are no data after its year. */
    record Line(ProblemFieldRow field, @Nullable Effect effect) {}

    Told read() {
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        // the rings afterwards: an effect that is measured for the first time closes one
        var lines = effects.answered().stream()
                .limit(SHOWN)
                .map(it -> new Line(it, effects.latest(it).orElse(null)))
                .toList();
        var rings = ledger.rings(lines.stream().map(it -> ref(it.field())).collect(Collectors.toSet()));
        return new Told(here, rings, lines);
    }

    Card of(Told told) {
        if (told.lines().isEmpty()) {
            return new Card(new EmptyState(say("monitoring.page.empty.title"), say("monitoring.page.empty.words")));
        }
        var list = new Div();
        list.addClassName("v-list");
        told.lines().forEach(it -> {
            var ring = told.rings().getOrDefault(ref(it.field()), RingState.EMPTY);
            list.add(row(it, new Ring(ring, told.here(), RING)));
        });
        return new Card(say("monitoring.page.effects"), list);
    }

    private Div row(Line it, Ring ring) {
        var field = it.field();
        var effect = it.effect();
        var row = new Div();
        var said = effect == null
                ? say("monitoring.effect.later.title", String.valueOf(field.year() + 1))
                : EffectWords.difference(row, formats, effect);
        var words = new Div(
                new H3(new Anchor("/" + MonitoringPaths.effect(field.id()), field.skill())),
                EffectWords.muted(
                        say("monitoring.effect.sub", field.subject(), field.grade(), String.valueOf(field.year()))),
                new Div(EffectWords.muted(said)));
        words.addClassName("is-grow");
        row.add(ring, words);
        if (effect != null) {
            row.add(EffectWords.verdict(row, effect.verdict()));
        }
        row.addClassNames("v-row", "v-list-item");
        return row;
    }

    private static NodeRef ref(ProblemFieldRow field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field.id());
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
