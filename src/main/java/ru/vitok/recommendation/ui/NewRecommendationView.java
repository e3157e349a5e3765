package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Drafts;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;
import ru.vitok.recommendation.RecommendationPaths;
import ru.vitok.recommendation.Recommendations;
import ru.vitok.search.Search;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.DraftNote;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** A recommendation in the making; what a decision or a problem field already says is filled in. */
@Route(RecommendationPaths.NEW)
@PermitAll
class NewRecommendationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DRAFT = "recommendation";

    final RecommendationForm form;
    private final Span saved = new Span();
    private final Recommendations recommendations;
    private final EvidenceLedger ledger;
    private final Drafts drafts;
    private final Formats formats;

    NewRecommendationView(
            Recommendations recommendations,
            EvidenceLedger ledger,
            Organisations organisations,
            Search search,
            Drafts drafts,
            Formats formats,
            Viewers viewers) {
        this.recommendations = recommendations;
        this.ledger = ledger;
        this.drafts = drafts;
        this.formats = formats;
        if (!recommendations.maySend()) {
            throw new AccessDeniedException("recommendation.sent CREATE");
        }
        form = new RecommendationForm(
                viewers.current().municipality().map(organisations::schools).orElse(List.of()), search);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(getPageTitle()));
        offerDraft();
        var send = Buttons.primary(getTranslation("recommendation.form.send"), "send", this::send);
        saved.addClassNames("v-muted", "v-sm");
        saved.getElement().setAttribute("role", "status");
        var last = new Div(send, saved);
        last.addClassName("v-actions");
        var page = new Div(form, last);
        page.addClassName("v-stack");
        add(page);
        var query = event.getLocation().getQueryParameters();
        seen(query, "field", NodeType.PROBLEM_FIELD).ifPresent(form::restsOn);
        seen(query, "decision", NodeType.DECISION).ifPresent(it -> follow(it, query));
        form.whenTyped(this::keep);
    }

    /** The decision becomes the first measure, and the field its session was about the ground. */
    private void follow(Node decision, QueryParameters query) {
        form.follows(decision);
        form.measures.begin(
                decision.title(),
                query.getSingleParameter("due").orElse(""),
                query.getSingleParameter("who").orElse(""));
        ledger.trail(decision.ref()).nodes().stream()
                .filter(it -> it.ref().type() == NodeType.PROBLEM_FIELD)
                .findFirst()
                .ifPresent(form::restsOn);
    }

    private Optional<Node> seen(QueryParameters query, String name, NodeType type) {
        return AddressIds.asked(query, name)
                .map(it -> new NodeRef(type, it))
                .map(ref -> ledger.nodes(Set.of(ref)).get(ref));
    }

    private void keep() {
        drafts.keep(DRAFT, form.typed());
        saved.setText(getTranslation("recommendation.draft.saved"));
    }

    private void offerDraft() {
        drafts.mine(DRAFT).ifPresent(draft -> {
            var at = formats.moment(draft.savedAt(), getLocale());
            add(new DraftNote(
                    getTranslation("recommendation.draft", at),
                    () -> form.restore(draft.fields()),
                    () -> drafts.drop(DRAFT)));
        });
    }

    private void send() {
        var id = recommendations.send(form.read());
        drafts.drop(DRAFT);
        UI.getCurrent().navigate(RecommendationPaths.page(id));
        Toast.undoable(getTranslation("recommendation.form.sent"), () -> {
            recommendations.recall(id);
            UI.getCurrent().navigate(RecommendationPaths.LIST);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recommendation.form.heading");
    }
}
