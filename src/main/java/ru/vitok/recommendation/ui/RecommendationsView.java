package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Viewers;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Recommendation;
import ru.vitok.recommendation.RecommendationPaths;
import ru.vitok.recommendation.Recommendations;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** What was recommended to schools, and how far they have come. */
@Route(RecommendationPaths.LIST)
@PermitAll
class RecommendationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final List<String> FILTERS =
            List.of("", "overdue", "SENT", "ACCEPTED", "DONE", "CHECKED", "DECLINED");

    private final Recommendations recommendations;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Viewers viewers;
    private final Formats formats;
    private final LocalDate today;
    final Div list = new Div();
    private String filter = "";
    private int page;

    RecommendationsView(
            Recommendations recommendations,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers,
            Formats formats,
            Clock clock) {
        this.recommendations = recommendations;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.viewers = viewers;
        this.formats = formats;
        this.today = LocalDate.now(clock);
        list.addClassName("v-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("status")
                .orElse("");
        filter = FILTERS.contains(asked) ? asked : "";
        page = 0;
        removeAll();
        list.removeAll();
        var head = new PageHead(getPageTitle());
        if (recommendations.maySend()) {
            head.actions(Buttons.primaryLink(
                    getTranslation("recommendation.list.new"), "plus", "/" + RecommendationPaths.NEW));
        }
        var body = new Div(filters(), new Card(list));
        body.addClassName("v-stack");
        add(head, body);
        more();
    }

    private Div filters() {
        var chips = new Div();
        chips.addClassName("v-chips");
        for (var value : FILTERS) {
            var words = getTranslation("recommendation.filter." + (value.isEmpty() ? "all" : value));
            var chip = new Anchor("/" + RecommendationPaths.LIST + (value.isEmpty() ? "" : "?status=" + value), words);
            chip.addClassName("v-chip");
            chip.setClassName("is-on", value.equals(filter));
            if (value.equals(filter)) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            chips.add(chip);
        }
        return chips;
    }

    private void more() {
        var slice = recommendations.page(PageRequest.of(page++, PAGE));
        var fitting = slice.stream().filter(this::fits).toList();
        var rings = ledger.rings(fitting.stream().map(RecommendationsView::ref).toList());
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        fitting.forEach(it -> list.add(
                new RecommendationItem(it, rings.getOrDefault(ref(it), RingState.EMPTY), here, formats, today)));
        if (slice.hasNext()) {
            var button = Buttons.quiet(getTranslation("recommendation.list.more"), "chevron-down", () -> {});
            button.addClickListener(_ -> {
                list.remove(button);
                more();
            });
            list.add(button);
        } else if (list.getChildren().findAny().isEmpty()) {
            list.add(empty());
        }
    }

    private EmptyState empty() {
        var key = filter.isEmpty() ? "recommendation.list.empty" : "recommendation.list.filtered";
        return new EmptyState(getTranslation(key), getTranslation("recommendation.list.empty.hint"));
    }

    private boolean fits(Recommendation it) {
        return switch (filter) {
            case "" -> true;
            case "overdue" -> it.overdue(today) > 0;
            default -> it.addressees().stream().anyMatch(line -> line.status() == AddresseeStatus.valueOf(filter));
        };
    }

    private static NodeRef ref(Recommendation it) {
        return new NodeRef(NodeType.RECOMMENDATION, it.id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recommendation.list.title");
    }
}
