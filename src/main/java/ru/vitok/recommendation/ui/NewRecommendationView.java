package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;
import ru.vitok.recommendation.RecommendationDraft;
import ru.vitok.recommendation.RecommendationPaths;
import ru.vitok.recommendation.Recommendations;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchQuery;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** A recommendation in the making: what it rests on, what to do by when, which schools. */
@Route(RecommendationPaths.NEW)
@PermitAll
class NewRecommendationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** A problem field to choose. */
    private record Ground(UUID id, String title) {}

    final TextField title = new TextField(getTranslation("recommendation.form.title"));
    final TextArea about = new TextArea(getTranslation("recommendation.form.about"));
    private final ComboBox<Ground> field = new ComboBox<>(getTranslation("recommendation.form.field"));
    final MultiSelectComboBox<Organisation> schools =
            new MultiSelectComboBox<>(getTranslation("recommendation.form.schools"));
    final MeasureRows measures = new MeasureRows();
    private final Div decisionLine = new Div();
    private final Recommendations recommendations;
    private final EvidenceLedger ledger;
    private @Nullable UUID decision;

    NewRecommendationView(
            Recommendations recommendations,
            EvidenceLedger ledger,
            Organisations organisations,
            Search search,
            Viewers viewers) {
        this.recommendations = recommendations;
        this.ledger = ledger;
        if (!recommendations.maySend()) {
            throw new AccessDeniedException("recommendation.sent CREATE");
        }
        var own = viewers.current().municipality().map(organisations::schools).orElse(List.of());
        describeTexts();
        describeField(search);
        schools.setItems(own);
        schools.setItemLabelGenerator(Organisation::name);
        schools.setWidthFull();
        decisionLine.addClassName("v-note");
        decisionLine.setVisible(false);
        var all =
                Buttons.quiet(getTranslation("recommendation.form.all-schools"), "school", () -> schools.setValue(own));
        var what = card("recommendation.form.ground", decisionLine, field, title, about);
        var who = card("recommendation.form.who", schools, new Div(all));
        var todo = card("recommendation.page.measures", measures);
        var send = Buttons.primary(getTranslation("recommendation.form.send"), "send", this::send);
        var page = new Div(what, todo, who, new Div(send));
        page.addClassName("v-stack");
        add(new PageHead(getPageTitle()), page);
    }

    private void describeTexts() {
        title.setMaxLength(RecommendationDraft.TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        about.setMaxLength(RecommendationDraft.ABOUT_MAX);
        about.setHelperText(getTranslation("recommendation.form.about.hint"));
        about.setMinRows(3);
        about.setWidthFull();
    }

    private void describeField(Search search) {
        field.setItemLabelGenerator(Ground::title);
        field.setItems(query -> search
                .find(SearchQuery.of(query.getFilter().orElse(""))
                        .withTypes(Set.of(EntryType.PROBLEM_FIELD))
                        .withPage(query.getOffset() / query.getLimit(), query.getLimit()))
                .hits()
                .stream()
                .map(hit -> new Ground(hit.id(), hit.note() == null ? hit.title() : hit.title() + " · " + hit.note())));
        field.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        seen(event, "field", NodeType.PROBLEM_FIELD)
                .ifPresent(node -> field.setValue(new Ground(node.ref().id(), node.title())));
        seen(event, "decision", NodeType.DECISION).ifPresent(node -> {
            decision = node.ref().id();
            decisionLine.removeAll();
            decisionLine.add(new Span(getTranslation("recommendation.form.decision", node.title())));
            decisionLine.setVisible(true);
            if (title.isEmpty()) {
                title.setValue(node.title().substring(0, Math.min(node.title().length(), 200)));
            }
        });
    }

    private Optional<Node> seen(BeforeEnterEvent event, String name, NodeType type) {
        return AddressIds.asked(event.getLocation().getQueryParameters(), name)
                .map(it -> new NodeRef(type, it))
                .map(ref -> ledger.nodes(Set.of(ref)).get(ref));
    }

    private void send() {
        var ground = field.getValue();
        var id = recommendations.send(new RecommendationDraft(
                title.getValue(),
                about.getValue(),
                ground == null ? null : ground.id(),
                decision,
                schools.getValue().stream().map(Organisation::id).collect(Collectors.toSet()),
                measures.read()));
        UI.getCurrent().navigate(RecommendationPaths.page(id));
        Toast.undoable(getTranslation("recommendation.form.sent"), () -> {
            recommendations.recall(id);
            UI.getCurrent().navigate(RecommendationPaths.LIST);
        });
    }

    private Card card(String heading, com.vaadin.flow.component.Component... content) {
        var card = new Card();
        card.addClassName("v-stack");
        card.add(new H2(getTranslation(heading)));
        card.add(content);
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recommendation.form.heading");
    }
}
