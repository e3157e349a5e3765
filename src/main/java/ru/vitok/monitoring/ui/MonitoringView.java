package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.monitoring.Effects;
import ru.vitok.monitoring.MonitoringPaths;
import ru.vitok.monitoring.SchoolSteps;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Municipality;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** Which answers worked, and which school has come how far: a page to open in a meeting. */
@Route(MonitoringPaths.HOME)
@PermitAll
class MonitoringView extends Div implements HasDynamicTitle {

    private static final int RING = 34;
    private static final int SHOWN = 30;

    private final Effects effects;
    private final EvidenceLedger ledger;
    private final Formats formats;

    MonitoringView(
            Effects effects,
            SchoolSteps steps,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers,
            Formats formats) {
        this.effects = effects;
        this.ledger = ledger;
        this.formats = formats;
        add(new PageHead(getTranslation("monitoring.page.title")).sub(getTranslation("monitoring.page.sub")));
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        var stack = new Div(effects(here));
        stack.addClassName("v-stack");
        var schools = steps.ofMyMunicipality();
        if (!schools.isEmpty()) {
            stack.add(new Card(getTranslation("monitoring.steps.title"), new StepsTable(schools)));
        }
        add(stack);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.page.title");
    }

    private Card effects(Municipality here) {
        var answered = effects.answered();
        if (answered.isEmpty()) {
            return new Card(new EmptyState(
                    getTranslation("monitoring.page.empty.title"), getTranslation("monitoring.page.empty.words")));
        }
        var rings = ledger.rings(answered.stream().map(MonitoringView::ref).collect(Collectors.toSet()));
        var list = new Div();
        list.addClassName("v-list");
        answered.stream().limit(SHOWN).forEach(it -> list.add(row(it, rings, here)));
        return new Card(getTranslation("monitoring.page.effects"), list);
    }

    private Div row(ProblemFieldRow field, Map<NodeRef, RingState> rings, Municipality here) {
        var effect = effects.latest(field);
        var said = effect.map(it -> EffectWords.difference(this, formats, it))
                .orElseGet(() -> getTranslation("monitoring.effect.later.title", String.valueOf(field.year() + 1)));
        var words = new Div(
                new H3(new Anchor("/" + MonitoringPaths.effect(field.id()), field.skill())),
                EffectWords.muted(getTranslation(
                        "monitoring.effect.sub", field.subject(), field.grade(), String.valueOf(field.year()))),
                new Div(EffectWords.muted(said)));
        words.addClassName("is-grow");
        var line = new Div(new Ring(rings.getOrDefault(ref(field), RingState.EMPTY), here, RING), words);
        effect.ifPresent(it -> line.add(EffectWords.verdict(this, it.verdict())));
        line.addClassNames("v-row", "v-list-item");
        return line;
    }

    private static NodeRef ref(ProblemFieldRow field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field.id());
    }
}
