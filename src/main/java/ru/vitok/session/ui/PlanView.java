package ru.vitok.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.Club;
import ru.vitok.club.ClubMember;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.people.Drafts;
import ru.vitok.session.Series;
import ru.vitok.session.Session;
import ru.vitok.session.SessionDraft;
import ru.vitok.session.SessionStatus;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.DraftNote;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** Planning a session in three minutes: the agenda comes from the problem field, what is typed is kept. */
@Route("sessions/new")
@PermitAll
class PlanView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final String FORM = "session.plan";

    private final SessionDesk desk;
    private final Clubs clubs;
    private final Membership membership;
    private final Drafts drafts;
    private final AgendaPrefill prefill;
    private final Series series;
    private final PlannedLine planned;
    private @Nullable Session edited;
    private @Nullable UUID line;

    PlanView(
            SessionDesk desk,
            Clubs clubs,
            Membership membership,
            Drafts drafts,
            AgendaPrefill prefill,
            Series series,
            PlannedLine planned) {
        this.desk = desk;
        this.clubs = clubs;
        this.membership = membership;
        this.drafts = drafts;
        this.prefill = prefill;
        this.series = series;
        this.planned = planned;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var known = id(query, "edit");
        edited = known == null ? null : desk.sessions().get(known);
        line = id(query, "line");
        var mine = clubs.list().stream()
                .filter(club -> membership.leads(club.id(), club.organisation()) || membership.manages(club.id()))
                .toList();
        add(new PageHead(getPageTitle()).sub(getTranslation("session.plan.sub")));
        if (mine.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("session.plan.no-club.title"),
                    getTranslation("session.plan.no-club.words"),
                    Buttons.link(getTranslation("session.plan.no-club.step"), "users", "/clubs"))));
            return;
        }
        show(mine, query);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(edited == null ? "session.plan.title" : "session.plan.title.edit");
    }

    private void show(List<Club> mine, QueryParameters query) {
        var form = new PlanForm(mine, desk.clock(), desk.formats().zone());
        var known = edited;
        if (known == null) {
            prefill.fill(form, id(query, "club"), id(query, "field"), id(query, "difficulty"));
            planned.fill(form, line);
            offerDraft(form);
            form.whenTyped(() -> drafts.keep(FORM, form.typed()));
        } else {
            form.fill(known, desk.sessions().fields(known.id()), desk.sessions().agenda(known.id()));
            form.difficulties(desk.sessions().difficulties(known.id()));
            form.repetition.setVisible(false);
        }
        form.coHosts.offer(colleagues(form.club.getValue().id()), hosts(known));
        form.club.addValueChangeListener(
                it -> form.coHosts.offer(colleagues(it.getValue().id()), form.coHosts.chosen()));
        var actions = new Div();
        actions.addClassName("v-actions");
        if (known != null && known.status() != SessionStatus.DRAFT) {
            actions.add(Buttons.primary(getTranslation("session.plan.save"), "check", () -> save(form, false, false)));
        } else {
            actions.add(
                    Buttons.primary(
                            getTranslation("session.plan.announce"), "megaphone", () -> save(form, true, false)),
                    Buttons.quiet(getTranslation("session.plan.keep"), "check", () -> save(form, false, false)));
        }
        var following = known == null ? 0 : series.following(known.id()).size();
        if (following > 0) {
            actions.add(Buttons.quiet(
                    getTranslation("session.plan.save-following", following),
                    "repeat-2",
                    () -> save(form, false, true)));
        }
        add(new Card(form), actions);
    }

    private void offerDraft(PlanForm form) {
        drafts.mine(FORM).ifPresent(draft -> {
            var at = desk.formats().moment(draft.savedAt(), getLocale());
            add(new DraftNote(
                    getTranslation("session.plan.draft", at),
                    () -> form.restore(draft.fields()),
                    () -> drafts.drop(FORM)));
        });
    }

    private void save(PlanForm form, boolean announce, boolean following) {
        form.read().ifPresent(draft -> {
            var ids = write(draft, form, following);
            planned.became(line, ids.getFirst());
            ids.forEach(id -> form.coHosts.name(id, desk.hosting(), me()));
            if (announce) {
                ids.forEach(id -> desk.planning().announce(id));
            }
            drafts.drop(FORM);
            Toast.done(getTranslation(announce ? "session.plan.announced" : "session.plan.saved"));
            UI.getCurrent().navigate("sessions/" + ids.getFirst());
        });
    }

    private List<UUID> write(SessionDraft draft, PlanForm form, boolean following) {
        var known = edited;
        if (known == null) {
            return form.repetition
                    .read()
                    .map(it -> series.plan(draft, it))
                    .orElseGet(() -> List.of(desk.planning().plan(draft)));
        }
        if (following) {
            series.change(known.id(), draft);
        } else {
            desk.planning().change(known.id(), draft);
        }
        return List.of(known.id());
    }

    private List<ClubMember> colleagues(UUID club) {
        return clubs.members(club).stream()
                .filter(it -> !it.person().equals(me()))
                .toList();
    }

    private Set<UUID> hosts(@Nullable Session known) {
        return known == null ? Set.of() : Set.copyOf(desk.sessions().hosts(known.id()));
    }

    private UUID me() {
        return desk.viewers().current().person();
    }

    private static @Nullable UUID id(QueryParameters query, String name) {
        return AddressIds.asked(query, name).orElse(null);
    }
}
