package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.evidence.ui.TrailView;
import ru.vitok.monitoring.Effect;
import ru.vitok.monitoring.Effects;
import ru.vitok.monitoring.MonitoringPaths;
import ru.vitok.people.Municipalities;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** Did the answer to one problem field work: before and after, with what to bear in mind. */
@Route(MonitoringPaths.EFFECT + "/:id")
@PermitAll
class EffectView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int RING = 40;

    private final ProblemFields fields;
    private final Effects effects;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Formats formats;

    EffectView(
            ProblemFields fields,
            Effects effects,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Formats formats) {
        this.fields = fields;
        this.effects = effects;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var field = fields.get(AddressIds.of(event));
        removeAll();
        add(
                crumbs(field),
                new PageHead(field.skill())
                        .lead(new Ring(
                                ledger.rings(Set.of(ref(field))).getOrDefault(ref(field), RingState.EMPTY),
                                municipalities.get(field.municipality()),
                                RING))
                        .sub(getTranslation(
                                "monitoring.effect.sub",
                                field.subject(),
                                field.grade(),
                                String.valueOf(field.year()))));
        effects.latest(field)
                .ifPresentOrElse(
                        effect -> show(effect, effects.helpedLater(field.id(), effect.to())),
                        () -> add(new Card(new EmptyState(
                                getTranslation("monitoring.effect.later.title", String.valueOf(field.year() + 1)),
                                getTranslation("monitoring.effect.later.words")))));
        var trail = new Card(
                getTranslation("monitoring.effect.trail"),
                new TrailView(ledger.trail(ref(field)), municipalities.get(field.municipality())));
        trail.addClassName("v-section");
        add(trail);
    }

    private static NodeRef ref(ProblemFieldRow field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field.id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.effect.title");
    }

    private void show(Effect effect, int later) {
        var words = new Card(
                getTranslation("monitoring.effect.verdict"),
                EffectWords.verdict(this, effect.verdict()),
                new Paragraph(EffectWords.difference(this, formats, effect)),
                side("monitoring.effect.helped", effect.helped()),
                side("monitoring.effect.others", effect.others()));
        if (later > 0) {
            words.add(new Paragraph(
                    getTranslation("monitoring.effect.helped-later", later, String.valueOf(effect.to()))));
        }
        var raw = effect.rawDifference();
        if (raw != null) {
            words.add(new Paragraph(EffectWords.muted(
                    getTranslation("monitoring.effect.raw", formats.points(raw, EffectWords.language())))));
        }
        var cautions = new UnorderedList();
        effect.cautions().forEach(it -> cautions.add(new ListItem(getTranslation("monitoring.caution." + it))));
        var grid = new Div(words);
        // «no data yet» would be untrue where the figures are there and withheld
        if (effect.drawable()) {
            grid.add(new Card(
                    getTranslation("monitoring.effect.chart"),
                    new EffectChart(effect, getTranslation("monitoring.verdict." + effect.verdict()))));
        }
        grid.add(new Card(
                getTranslation("monitoring.effect.cautions"),
                cautions,
                EffectWords.muted(getTranslation("monitoring.effect.method"))));
        grid.addClassName("v-grid-3");
        add(grid);
    }

    private Paragraph side(String key, Effect.Side side) {
        var before = side.before().percent();
        var after = side.after().percent();
        var schools = getTranslation("monitoring.effect.schools", side.schools());
        var figures = before == null || after == null
                ? getTranslation("monitoring.effect.hidden")
                : getTranslation(
                        "monitoring.effect.change",
                        formats.percent(before, EffectWords.language()),
                        formats.percent(after, EffectWords.language()),
                        side.after().n());
        return new Paragraph(getTranslation(key) + ": " + schools + ", " + figures);
    }

    private Crumbs crumbs(ProblemFieldRow field) {
        return new Crumbs(
                getTranslation("monitoring.effect.title"),
                new Anchor("/" + AnalysisPaths.BOARD, getTranslation("monitoring.effect.fields")),
                new Anchor("/" + AnalysisPaths.detail(field.id()), field.skill()));
    }
}
