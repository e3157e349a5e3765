package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.club.PlanItem;
import ru.vitok.club.PlanLine;
import ru.vitok.club.PlanWords;
import ru.vitok.club.SchoolYear;
import ru.vitok.club.YearPlans;
import ru.vitok.evidence.Node;
import ru.vitok.people.Drafts;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** A club's plan of the school year, and how far it has come. */
@Route("clubs/:id/plan")
@PermitAll
class YearPlanView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Clubs clubs;
    private final YearPlans plans;
    private final PlanReader reader;
    private final Membership membership;
    private final Municipalities municipalities;
    private final Viewers viewers;
    private final Drafts drafts;
    private final LocalDate today;
    private String title = "";

    YearPlanView(
            Clubs clubs,
            YearPlans plans,
            PlanReader reader,
            Membership membership,
            Municipalities municipalities,
            Viewers viewers,
            Drafts drafts,
            Clock clock,
            Formats formats) {
        this.clubs = clubs;
        this.plans = plans;
        this.reader = reader;
        this.membership = membership;
        this.municipalities = municipalities;
        this.viewers = viewers;
        this.drafts = drafts;
        this.today = LocalDate.now(clock.withZone(formats.zone()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(word -> word.matches("20\\d\\d"))
                .map(word -> new SchoolYear(Integer.parseInt(word)))
                .orElseGet(() -> SchoolYear.plannedOn(today));
        show(AddressIds.of(event), year);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID id, SchoolYear year) {
        removeAll();
        var page = reader.read(id, year, getLocale());
        title = getTranslation("club.plan.title", year.words());
        var manages = membership.manages(id);
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        var stack = new Div();
        stack.addClassName("v-stack");
        if (!page.plan().words().blank() || !page.before().isEmpty()) {
            stack.add(new PlanWordsCard(page));
        }
        stack.add(
                new PlanLinesCard(page, here, today, manages ? steps(page) : null),
                new UntouchedCard(page, here, manages ? field -> write(page, null, after(page, field)) : null));
        add(new YearLinks(page, title), head(page, manages), stack);
    }

    private PageHead head(PlanPage page, boolean manages) {
        var head = new PageHead(title).sub(page.club().title());
        if (manages) {
            head.actions(
                    Buttons.quiet(getTranslation("club.plan.words.edit"), "pencil", () -> describe(page)),
                    Buttons.primary(
                            getTranslation("club.plan.add"), "plus", () -> write(page, null, after(page, null))));
        }
        head.actions(Buttons.quiet(
                getTranslation("club.plan.print"), "printer", () -> getElement().executeJs("window.print()")));
        return head;
    }

    private PlanLinesCard.Steps steps(PlanPage page) {
        return new PlanLinesCard.Steps() {
            @Override
            public void change(PlanLine line) {
                write(page, line, line.item());
            }

            @Override
            public void remove(PlanLine line) {
                var struck = plans.remove(line.id());
                again(page);
                Toast.undoable(getTranslation("club.plan.removed"), () -> {
                    plans.restore(struck);
                    again(page);
                });
            }
        };
    }

    private void write(PlanPage page, @Nullable PlanLine line, PlanItem item) {
        var club = page.club().id();
        var members = clubs.members(club);
        var form = new PlanItemForm(page.plan().year(), members, page.fields()).fill(item);
        var heading = getTranslation(line == null ? "club.plan.add" : "club.plan.change-line");
        var draft = "club.plan." + (line == null ? club : line.id());
        new KeptDialog(heading, form, drafts, draft, (PlanItem written) -> {
                    if (line == null) {
                        plans.add(club, written);
                    } else {
                        plans.change(line.id(), written);
                    }
                    Toast.done(getTranslation("club.plan.saved"));
                    again(page);
                })
                .open();
    }

    private void describe(PlanPage page) {
        var club = page.club().id();
        var year = page.plan().year();
        var form = new PlanWordsForm(page.plan().words());
        var draft = "club.plan.words." + club + "." + year.begins();
        new KeptDialog(getTranslation("club.plan.words.edit"), form, drafts, draft, (PlanWords words) -> {
                    plans.describe(club, year, words);
                    Toast.done(getTranslation("club.plan.saved"));
                    again(page);
                })
                .open();
    }

    /** A new line begins with the month after the last one written, or with this month. */
    private PlanItem after(PlanPage page, @Nullable Node field) {
        var year = page.plan().year();
        var lines = page.plan().lines();
        var month = lines.isEmpty()
                ? (year.holds(today) ? today : year.first())
                : lines.getLast().item().month().plusMonths(1);
        var within = year.holds(month) ? month : year.last();
        return new PlanItem(
                within,
                field == null ? "" : field.title(),
                "",
                null,
                "",
                field == null ? null : field.ref().id());
    }

    private void again(PlanPage page) {
        show(page.club().id(), page.plan().year());
    }
}
