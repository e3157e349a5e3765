package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** Which school has come how far, and which answers worked: a page to open in a meeting. */
@Route(MonitoringPaths.HOME)
@PermitAll
class MonitoringView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int RING = 34;
    private static final int SHOWN = 30;

    private final Effects effects;
    private final SchoolSteps steps;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Viewers viewers;
    private final Formats formats;

    MonitoringView(
            Effects effects,
            SchoolSteps steps,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers,
            Formats formats) {
        this.effects = effects;
        this.steps = steps;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.viewers = viewers;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(getPageTitle()).sub(getTranslation("monitoring.page.sub")));
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        var stack = new Div();
        stack.addClassName("v-stack");
        var years = steps.years();
        if (!years.isEmpty()) {
            var wanted = year(event.getLocation().getQueryParameters());
            stack.add(schools(years, wanted != null && years.contains(wanted) ? wanted : years.getFirst()));
        }
        stack.add(effects(here));
        add(stack);
    }

    static @Nullable Integer year(QueryParameters query) {
        return query.getSingleParameter("year")
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.page.title");
    }

    private Card schools(List<Integer> years, int year) {
        var schools = steps.ofMyMunicipality(year);
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation("monitoring.steps.year"));
        choice.setItems(years);
        choice.setValue(year);
        choice.addValueChangeListener(it -> UI.getCurrent()
                .navigate(MonitoringPaths.HOME, QueryParameters.of("year", String.valueOf(it.getValue()))));
        var note = new Paragraph(getTranslation("monitoring.steps.note"));
        note.addClassNames("v-muted", "v-sm");
        var head = new Div(new StepsSummary(schools), choice);
        head.addClassNames("v-row", "v-between");
        return new Card(getTranslation("monitoring.steps.title"), head, new StepsTable(schools, year), note);
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
