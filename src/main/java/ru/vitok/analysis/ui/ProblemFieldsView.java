package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.CollectionState;
import ru.vitok.analysis.FieldBoard;
import ru.vitok.analysis.FieldCollection;
import ru.vitok.analysis.FieldVoice;
import ru.vitok.analysis.FieldVoices;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.ResultSources;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.RingState;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** The board of problem fields: the newest year's first, page by page; what is shown stands in the address. */
@Route(AnalysisPaths.BOARD)
@PermitAll
class ProblemFieldsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int PAGE = 30;

    private final FieldBoard board;
    private final FieldCollection collection;
    private final ProblemFields fields;
    private final FieldVoices voices;
    private final ResultSources sources;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Viewers viewers;
    private final Permissions permissions;
    private final FieldFlow flow;
    private final Formats formats;

    ProblemFieldsView(
            FieldBoard board,
            FieldCollection collection,
            ProblemFields fields,
            FieldVoices voices,
            ResultSources sources,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers,
            Permissions permissions,
            FieldFlow flow,
            Formats formats) {
        this.board = board;
        this.collection = collection;
        this.fields = fields;
        this.voices = voices;
        this.sources = sources;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.viewers = viewers;
        this.permissions = permissions;
        this.flow = flow;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var choices = board.choices();
        var newest = choices.none() ? null : choices.years().getFirst();
        show(FieldFilters.read(event.getLocation(), newest));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.board.title");
    }

    private void show(ProblemFieldFilter filter) {
        removeAll();
        var choices = board.choices();
        var total = board.count(filter);
        var head = new PageHead(getPageTitle()).sub(getTranslation("analysis.board.sub", total));
        if (viewers.current().municipality().isPresent() && !choices.none()) {
            ReportLink.add(head, permissions, AssessmentPaths.REPORTS);
        }
        add(head);
        var running = collection.state().filter(CollectionState::running);
        running.ifPresent(state -> add(new CollectCard(collection, state, () -> collected(filter))));
        if (fields.mayCollect() && running.isEmpty()) {
            head.actions(Buttons.primary(getTranslation("analysis.board.collect"), "target", () -> collect(filter)));
        }
        if (choices.none()) {
            var words = fields.mayCollect() ? "analysis.board.empty.words" : "analysis.board.empty.others";
            var empty = new EmptyState(getTranslation("analysis.board.empty.title"), getTranslation(words));
            FirstStep.add(empty, permissions);
            add(new Card(empty));
            return;
        }
        add(
                new Card(new FieldFilters(filter, choices), new BesideLinks(permissions)),
                total == 0 ? none() : list(filter, total));
        if (total > 0) {
            add(new Card(new FlowDetails(getTranslation("analysis.flow"), () -> flow.chart(this, filter))));
        }
    }

    private void collect(ProblemFieldFilter filter) {
        collection.start();
        show(filter);
    }

    private void collected(ProblemFieldFilter filter) {
        collection.state().ifPresent(state -> {
            if (state.status() == CollectionState.Status.DONE) {
                Toast.done(getTranslation("analysis.board.collected", state.found()));
            } else {
                Toast.problem(getTranslation("analysis.collect.failed"));
            }
        });
        show(filter);
    }

    private Card none() {
        return new Card(new EmptyState(
                getTranslation("analysis.board.none.title"), getTranslation("analysis.board.none.words")));
    }

    private Card list(ProblemFieldFilter filter, int total) {
        var list = new Div();
        list.addClassName("v-list");
        var card = new Card(list);
        var more = new NativeButton();
        more.addClassName("v-btn");
        more.addClickListener(_ -> {
            var shown = list.getComponentCount();
            fill(list, board.page(filter, shown, PAGE));
            label(more, list, total);
        });
        fill(list, board.page(filter, 0, PAGE));
        label(more, list, total);
        card.add(more);
        return card;
    }

    private void label(NativeButton more, Div list, int total) {
        var left = total - list.getComponentCount();
        more.setVisible(left > 0);
        more.setText(getTranslation("analysis.board.more", Math.min(left, PAGE), left));
    }

    private void fill(Div list, List<ProblemFieldRow> rows) {
        var rings = ledger.rings(rows.stream().map(FieldRow::ref).collect(Collectors.toSet()));
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        var said = voices.of(rows);
        var alone = board.ofOneSchool(rows);
        var reported = rows.stream()
                .map(ProblemFieldRow::municipality)
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> sources.of(it).keySet()));
        rows.forEach(it -> list.add(new FieldRow(
                it,
                rings.getOrDefault(FieldRow.ref(it), RingState.EMPTY),
                here,
                formats,
                said.getOrDefault(it.id(), FieldVoice.NONE),
                reported.getOrDefault(it.municipality(), Set.of()).contains(it.slice()),
                alone.contains(it.id()))));
    }
}
