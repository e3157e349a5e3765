package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Municipality;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** The board of problem fields: what the data show, how far each has come round. */
@Route(AnalysisPaths.BOARD)
@PermitAll
class ProblemFieldsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int RING = 34;
    private static final int SHOWN = 60;

    private final ProblemFields fields;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Viewers viewers;
    private final Formats formats;

    ProblemFieldsView(
            ProblemFields fields,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers,
            Formats formats) {
        this.fields = fields;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.viewers = viewers;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FieldFilters.read(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.board.title");
    }

    private void show(ProblemFieldFilter filter) {
        removeAll();
        var all = fields.list(ProblemFieldFilter.ALL);
        var rows = filter.equals(ProblemFieldFilter.ALL) ? all : fields.list(filter);
        var head = new PageHead(getTranslation("analysis.board.title"))
                .sub(getTranslation("analysis.board.sub", rows.size()));
        if (fields.mayCollect()) {
            head.actions(Buttons.primary(getTranslation("analysis.board.collect"), "target", () -> collect(filter)));
        }
        add(head);
        if (all.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("analysis.board.empty.title"), getTranslation("analysis.board.empty.words"))));
            return;
        }
        add(new Card(new FieldFilters(filter, all)), list(rows));
    }

    private void collect(ProblemFieldFilter filter) {
        var found = fields.collect();
        Toast.done(getTranslation("analysis.board.collected", found));
        show(filter);
    }

    private Card list(List<ProblemFieldRow> rows) {
        if (rows.isEmpty()) {
            return new Card(new EmptyState(
                    getTranslation("analysis.board.none.title"), getTranslation("analysis.board.none.words")));
        }
        var shown = rows.stream().limit(SHOWN).toList();
        var rings = ledger.rings(shown.stream().map(ProblemFieldsView::ref).collect(Collectors.toSet()));
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        var list = new Div();
        list.addClassName("v-list");
        shown.forEach(it -> list.add(row(it, rings, here)));
        var card = new Card(list);
        if (rows.size() > SHOWN) {
            card.add(FieldWords.muted(getTranslation("analysis.board.more", rows.size() - SHOWN)));
        }
        return card;
    }

    private Div row(ProblemFieldRow row, Map<NodeRef, RingState> rings, Municipality here) {
        var words = new Div(
                new H3(new Anchor("/" + AnalysisPaths.detail(row.id()), row.skill())),
                FieldWords.muted(FieldWords.line(this, row)),
                new Div(FieldWords.muted(FieldWords.figures(this, formats, row))));
        words.addClassName("is-grow");
        var chips = new Div(FieldWords.severity(this, row), FieldWords.status(this, row));
        chips.addClassName("v-chips");
        var line = new Div(new Ring(rings.getOrDefault(ref(row), RingState.EMPTY), here, RING), words, chips);
        line.addClassNames("v-row", "v-list-item");
        return line;
    }

    private static NodeRef ref(ProblemFieldRow row) {
        return new NodeRef(NodeType.PROBLEM_FIELD, row.id());
    }
}
