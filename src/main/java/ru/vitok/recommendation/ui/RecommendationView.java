package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.evidence.ui.TrailView;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Viewers;
import ru.vitok.recommendation.Addressee;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Recommendation;
import ru.vitok.recommendation.RecommendationPaths;
import ru.vitok.recommendation.Recommendations;
import ru.vitok.recommendation.SchoolAnswers;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.SafeHtml;
import ru.vitok.uikit.Toast;

/** One recommendation: measures, schools and their answers, what it grew out of. */
@Route("recommendations/:id")
@PermitAll
class RecommendationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int RING = 56;

    private final Recommendations recommendations;
    private final SchoolAnswers answers;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Viewers viewers;
    private final Formats formats;
    private final LocalDate today;
    private @Nullable Recommendation shown;

    RecommendationView(
            Recommendations recommendations,
            SchoolAnswers answers,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers,
            Formats formats,
            Clock clock) {
        this.recommendations = recommendations;
        this.answers = answers;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.viewers = viewers;
        this.formats = formats;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressIds.of(event));
    }

    private void show(UUID id) {
        removeAll();
        var it = recommendations.of(id);
        shown = it;
        var here = municipalities.get(it.municipality());
        var ref = new NodeRef(NodeType.RECOMMENDATION, id);
        var left = new Div();
        left.addClassName("v-stack");
        it.addressees().stream()
                .filter(line -> answers.mayAnswer(line.school()))
                .forEach(line -> left.add(new OwnLineCard(it, line, answers, formats, today, () -> show(id))));
        if (!it.about().isBlank()) {
            left.add(new Card(getTranslation("recommendation.page.about"), SafeHtml.prose(it.about())));
        }
        left.add(new MeasuresCard(it, formats));
        var grid = new Div(left);
        if (it.addressees().stream().anyMatch(line -> !answers.mayAnswer(line.school()))) {
            var schools = new Div(new SchoolsCard(it, answers, formats, today, () -> show(id)));
            schools.addClassName("is-whole");
            grid.add(schools);
        }
        grid.add(new Card(getTranslation("recommendation.page.trail"), new TrailView(ledger.trail(ref), here)));
        grid.addClassName("v-grid-side");
        var ring = new Ring(ledger.rings(Set.of(ref)).getOrDefault(ref, RingState.EMPTY), here, RING);
        add(crumbs(it), head(it).lead(ring), grid);
    }

    private PageHead head(Recommendation it) {
        var sub = it.authorName() + " · " + formats.moment(it.sentAt(), getLocale());
        var head = new PageHead(it.title()).sub(sub);
        var mine = it.author().equals(viewers.current().personOrNull());
        if (mine && it.addressees().stream().map(Addressee::status).allMatch(AddresseeStatus.SENT::equals)) {
            head.actions(Buttons.quiet(getTranslation("recommendation.page.recall"), "undo-2", () -> {
                recommendations.recall(it.id());
                Toast.done(getTranslation("recommendation.page.recalled"));
                UI.getCurrent().navigate(RecommendationPaths.LIST);
            }));
        }
        return head;
    }

    private Crumbs crumbs(Recommendation it) {
        return new Crumbs(
                it.title(), new Anchor("/" + RecommendationPaths.LIST, getTranslation("recommendation.list.title")));
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("recommendation.list.title") : shown.title();
    }
}
