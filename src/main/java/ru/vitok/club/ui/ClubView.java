package ru.vitok.club.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import ru.vitok.club.Club;
import ru.vitok.club.ClubCalendar;
import ru.vitok.club.ClubShelf;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Persons;
import ru.vitok.people.Viewers;
import ru.vitok.search.Search;
import ru.vitok.search.SearchDemand;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.SafeHtml;
import ru.vitok.uikit.Toast;

/** One club: what it is for, what was handed over to it, what it holds, who belongs to it. */
@Route("clubs/:id")
@PermitAll
class ClubView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Clubs clubs;
    private final Membership membership;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final ObjectProvider<ClubCalendar> plan;
    private final ObjectProvider<ClubShelf> shelf;
    private final DeficitDesk deficits;
    private final Persons persons;
    private final Viewers viewers;
    private final Search search;
    private final SearchDemand demand;
    private @Nullable Club club;

    ClubView(
            Clubs clubs,
            Membership membership,
            EvidenceLedger ledger,
            Municipalities municipalities,
            ObjectProvider<ClubCalendar> plan,
            ObjectProvider<ClubShelf> shelf,
            DeficitDesk deficits,
            Persons persons,
            Viewers viewers,
            Search search,
            SearchDemand demand) {
        this.clubs = clubs;
        this.membership = membership;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.plan = plan;
        this.shelf = shelf;
        this.deficits = deficits;
        this.persons = persons;
        this.viewers = viewers;
        this.search = search;
        this.demand = demand;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AddressIds.of(event);
        event.getLocation().getQueryParameters().getSingleParameter("invite").ifPresent(word -> {
            membership.accept(id, word);
            Toast.done(getTranslation("club.page.joined"));
        });
        show(id);
    }

    @Override
    public String getPageTitle() {
        return club == null ? getTranslation("club.list.title") : club.title();
    }

    private void show(UUID id) {
        removeAll();
        var shown = clubs.of(id);
        club = shown;
        var manages = membership.manages(id);
        var left = new Div();
        left.addClassName("v-stack");
        if (!shown.about().isBlank()) {
            left.add(new Card(getTranslation("club.page.about"), SafeHtml.prose(shown.about())));
        }
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        left.add(new HandedOverCard(clubs.fields(id), ledger, here, manages ? id : null));
        left.add(deficits.card(shown, manages));
        plan.ifAvailable(it -> left.add(new CalendarCard(shown, it.of(id, getLocale()))));
        left.add(new ShelfCard(
                shown,
                clubs.fields(id),
                ledger,
                search,
                shelf.stream().flatMap(it -> it.of(id).stream()).toList()));
        if (shown.mine() != null) {
            left.add(new DemandCard(demand.themes(DemandCard.SHOWN)));
        }
        var right = new Div(new MembersCard(shown, clubs, membership, persons, manages, () -> show(id)));
        right.addClassName("v-stack");
        if (shown.mine() != null) {
            right.add(Buttons.quiet(getTranslation("club.page.leave"), "log-out", () -> leave(shown)));
        }
        var page = new Div(left, right);
        page.addClassName("v-grid-side");
        add(crumbs(), head(shown, manages), page);
    }

    private Crumbs crumbs() {
        return new Crumbs(getPageTitle(), new Anchor("/clubs", getTranslation("club.list.title")));
    }

    private PageHead head(Club shown, boolean manages) {
        var head = new PageHead(shown.title()).sub(ClubWords.line(shown));
        if (manages) {
            head.actions(
                    Buttons.quiet(getTranslation("club.page.edit"), "pencil", () -> edit(shown)),
                    Buttons.primaryLink(
                            getTranslation("club.page.plan"), "calendar-plus", "/sessions/new?club=" + shown.id()));
        }
        if (shown.mine() == null && shown.openToJoin()) {
            head.actions(Buttons.quiet(getTranslation("club.page.join"), "user-plus", () -> {
                membership.join(shown.id());
                show(shown.id());
            }));
        }
        return head;
    }

    private void leave(Club shown) {
        var me = viewers.current().person();
        membership.remove(shown.id(), me);
        if (shown.openToJoin()) {
            Toast.undoable(getTranslation("club.page.left"), () -> {
                membership.join(shown.id());
                show(shown.id());
            });
        } else {
            Toast.done(getTranslation("club.page.left"));
        }
        UI.getCurrent().navigate("clubs");
    }

    private void edit(Club shown) {
        new DescribeDialog(shown, draft -> {
                    clubs.describe(shown.id(), draft);
                    show(shown.id());
                })
                .open();
    }
}
