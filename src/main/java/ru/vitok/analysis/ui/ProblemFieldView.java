package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.Discussion;
import ru.vitok.analysis.FieldFigures;
import ru.vitok.analysis.FieldReason;
import ru.vitok.analysis.FieldVoices;
import ru.vitok.analysis.FieldYear;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.ReviewedFields;
import ru.vitok.assessment.OwnControl;
import ru.vitok.assessment.OwnControls;
import ru.vitok.assessment.ResultSources;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.evidence.ui.TrailView;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Municipalities;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** One problem field: the number with its interval, where it lies, the evidence trail, the discussion. */
@Route(AnalysisPaths.BOARD + "/:id")
@PermitAll
class ProblemFieldView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int RING = 64;

    private final ProblemFields fields;
    private final FieldFigures figures;
    private final FieldReason reason;
    private final ResultSources sources;
    private final ReviewedFields reviews;
    private final FieldActions actions;
    private final Discussion discussion;
    private final FieldVoices voices;
    private final OwnControls controls;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Formats formats;
    private @Nullable ProblemFieldRow field;

    ProblemFieldView(
            ProblemFields fields,
            FieldFigures figures,
            FieldReason reason,
            ResultSources sources,
            ReviewedFields reviews,
            FieldActions actions,
            Discussion discussion,
            FieldVoices voices,
            OwnControls controls,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Formats formats) {
        this.fields = fields;
        this.figures = figures;
        this.reason = reason;
        this.sources = sources;
        this.reviews = reviews;
        this.actions = actions;
        this.discussion = discussion;
        this.voices = voices;
        this.controls = controls;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").map(ProblemFieldView::uuid).orElseThrow(Refusal::notFound));
    }

    @Override
    public String getPageTitle() {
        return field == null ? getTranslation("analysis.board.title") : field.skill();
    }

    private void show(UUID id) {
        var row = fields.get(id);
        field = row;
        removeAll();
        var source = sources.of(row.slice(), row.municipality());
        var years = figures.years(id);
        var notes = new FieldNotes(row, reason.words(row, Locales.of(this)), source, years, formats);
        notes.reviewed(reviews.of(id), formats);
        add(crumbs(row), head(row), notes);
        var here = municipalities.get(row.municipality());
        var cards = new Div(chart(row, years));
        cards.addClassName("v-grid-3");
        var schools = figures.schools(id);
        if (!schools.isEmpty()) {
            cards.addClassName("is-field");
            cards.add(new Card(FieldWords.schools(this, row), new SchoolsTable(schools, formats)));
        }
        cards.add(new Card(getTranslation("analysis.trail.title"), new TrailView(fields.trail(id), here)));
        var voice = voices.of(row);
        add(cards);
        if (voice.heard()) {
            add(new VoiceCard(row, voice, voices.tests(row), voices.open()));
        }
        var school = row.school();
        var control = school == null ? List.<OwnControl>of() : controls.on(school, row.subject(), row.grade());
        if (!control.isEmpty()) {
            add(new OwnControlCard(control, row.skillCode(), formats));
        }
        add(new DiscussionCard(id, discussion, formats, () -> show(id)));
    }

    private Crumbs crumbs(ProblemFieldRow row) {
        return new Crumbs(
                row.skill(),
                new Anchor("/" + AnalysisPaths.BOARD, getTranslation("analysis.board.title")),
                new Anchor("/" + AnalysisPaths.board(row.year(), row.subject(), null), row.subject()),
                new Anchor(
                        "/" + AnalysisPaths.board(row.year(), row.subject(), row.grade()),
                        getTranslation("analysis.field.grade", row.grade())));
    }

    private PageHead head(ProblemFieldRow row) {
        var ref = new NodeRef(NodeType.PROBLEM_FIELD, row.id());
        var ring = ledger.rings(Set.of(ref)).getOrDefault(ref, RingState.EMPTY);
        var chips = new Div(FieldWords.severity(this, row), FieldWords.status(this, row));
        chips.addClassName("v-chips");
        return new PageHead(row.skill())
                .lead(new Ring(ring, municipalities.get(row.municipality()), RING))
                .sub(FieldWords.line(this, row))
                .subComponent(chips)
                .actions(actions.of(this, row, () -> show(row.id())));
    }

    private Card chart(ProblemFieldRow row, List<FieldYear> years) {
        var figuresLine = FieldWords.muted(FieldWords.figures(this, formats, row));
        return new Card(
                getTranslation("analysis.chart.heading"),
                new FieldChart(row, FieldWords.below(this, row, years), years, formats),
                figuresLine,
                new Div(FieldWords.muted(FieldWords.interval(this, row))));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.notFound();
        }
    }
}
