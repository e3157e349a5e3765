package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import ru.vitok.club.Clubs;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.session.Session;
import ru.vitok.session.Sessions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.FeedLink;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** The calendar of sessions as a list by months or as a month's sheet; what is shown stands in the address. */
@Route("sessions")
@AnonymousAllowed
class SessionsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration BACK = Duration.ofDays(1200);

    private final Sessions sessions;
    private final Clubs clubs;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Formats formats;
    private final Clock clock;

    SessionsView(
            Sessions sessions, Clubs clubs, Permissions permissions, Viewers viewers, Formats formats, Clock clock) {
        this.sessions = sessions;
        this.clubs = clubs;
        this.permissions = permissions;
        this.viewers = viewers;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = SessionFilter.of(event.getLocation().getQueryParameters());
        var all = sessions.between(clock.instant().minus(BACK), clock.instant().plus(AHEAD));
        var names = names(all, asked);
        var unknown = asked.club() != null && !names.containsKey(asked.club());
        var filter = unknown ? asked.ofAllClubs() : asked;
        removeAll();
        add(head(), views(filter), new SessionFilters(filter, all, names));
        if (unknown) {
            add(new Paragraph(getTranslation("session.list.club-gone")));
        }
        var found = find(filter, all).stream().filter(filter::fits).toList();
        if (filter.sheet()) {
            add(new Card(new SessionCalendar(found, sessions.mine())));
        } else if (found.isEmpty()) {
            add(new Card(empty(filter)));
        } else {
            add(months(found));
        }
        add(new FeedLink(getTranslation("session.list.feed"), "/feeds/sessions.rss"));
    }

    /** Clubs that have sessions in sight, and the one that is asked for, if the person knows it. */
    private Map<UUID, String> names(List<Session> all, SessionFilter filter) {
        var names = new LinkedHashMap<UUID, String>();
        all.forEach(it -> names.putIfAbsent(it.club(), it.clubTitle()));
        if (filter.club() != null && !names.containsKey(filter.club())) {
            clubs.list().stream()
                    .filter(it -> it.id().equals(filter.club()))
                    .forEach(it -> names.put(it.id(), it.title()));
        }
        return names;
    }

    private EmptyState empty(SessionFilter filter) {
        return filter.narrowed()
                ? new EmptyState(
                        getTranslation("session.list.none.title"),
                        getTranslation("session.list.none.words"),
                        Buttons.link(getTranslation("session.list.none.step"), "x", "/sessions?when=" + filter.when()))
                : new EmptyState(
                        getTranslation("session.list.empty.title"), getTranslation("session.list.empty.words"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("session.list.title");
    }

    private PageHead head() {
        var head = new PageHead(getPageTitle()).sub(getTranslation("session.list.sub"));
        if (!viewers.current().guest()) {
            head.actions(Buttons.link(
                    getTranslation("session.calendar.subscribe"), "calendar-plus", "/sessions/subscription"));
            if (permissions.anywhere("club.municipality", Action.EDIT)) {
                head.actions(Buttons.primaryLink(getTranslation("session.list.plan"), "plus", "/sessions/new"));
            }
        } else {
            var feed = Buttons.link(
                    getTranslation("session.calendar.subscribe"), "calendar-plus", "/api/v1/calendar/open.ics");
            feed.setRouterIgnore(true);
            head.actions(feed);
        }
        return head;
    }

    private Div views(SessionFilter filter) {
        var row = new Div();
        row.addClassName("v-chips");
        var choices = viewers.current().guest() ? List.of("upcoming", "past") : List.of("upcoming", "mine", "past");
        for (var choice : choices) {
            row.add(chip(
                    getTranslation("session.list.when." + choice),
                    "/sessions?when=" + choice,
                    !filter.sheet() && filter.month() == null && choice.equals(filter.when())));
        }
        row.add(chip(getTranslation("session.list.sheet"), "/sessions?view=calendar", filter.sheet()));
        return row;
    }

    private static Anchor chip(String words, String path, boolean on) {
        var chip = new Anchor(path, words);
        chip.addClassName("v-chip");
        if (on) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private List<Session> find(SessionFilter filter, List<Session> all) {
        var now = clock.instant();
        if (filter.sheet() || filter.month() != null) {
            return all;
        }
        return switch (filter.when()) {
            case "past" ->
                all.stream()
                        .filter(session -> session.endsAt().isBefore(now))
                        .sorted(Comparator.comparing(Session::startsAt).reversed())
                        .toList();
            case "mine" ->
                sessions.mine().stream().filter(session -> ahead(session, now)).toList();
            default -> all.stream().filter(session -> ahead(session, now)).toList();
        };
    }

    private static boolean ahead(Session session, Instant now) {
        return !session.endsAt().isBefore(now);
    }

    private Div months(List<Session> found) {
        var page = new Div();
        page.addClassNames("v-stack", "v-section");
        var list = new Div();
        LocalDate shown = LocalDate.MIN;
        for (var session : found) {
            var first = SessionTimes.local(session).toLocalDate().withDayOfMonth(1);
            if (!first.equals(shown)) {
                shown = first;
                list = new Div();
                list.addClassName("v-list");
                page.add(new Card(heading(first, getLocale()), list));
            }
            list.add(new SessionRow(session, formats, getLocale()));
        }
        return page;
    }

    private static String heading(LocalDate first, Locale locale) {
        var words = DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(first);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
