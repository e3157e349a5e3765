package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import ru.vitok.people.PeoplePaths;
import ru.vitok.people.Person;
import ru.vitok.people.Role;
import ru.vitok.people.Viewer;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.PageHead;

/** What a person meets first, by role. A guest is shown the front page. */
@Route("")
@AnonymousAllowed
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Viewers viewers;
    private final Homes homes;

    HomeView(Viewers viewers, Homes homes) {
        this.viewers = viewers;
        this.homes = homes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var viewer = viewers.current();
        if (viewer.guest()) {
            event.forwardTo(WelcomeView.class);
            return;
        }
        removeAll();
        var person = new Person(viewer.person(), viewer.name(), null, null);
        var head = new PageHead(getTranslation("shell.home.hello", person.givenName())).sub(where(viewer));
        firstStep(viewer, head);
        var page = homes.of(viewer, getLocale());
        var main = new Div();
        main.addClassName("v-stack");
        page.main().forEach(main::add);
        var side = new Div();
        side.addClassName("v-stack");
        page.side().forEach(side::add);
        var grid = new Div(main, side);
        grid.addClassName("v-grid-side");
        add(head, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.nav.home");
    }

    private String where(Viewer viewer) {
        return viewer.grants().stream()
                .map(grant -> getTranslation("people.role." + grant.role()) + ", "
                        + grant.organisation().name())
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" · "));
    }

    /** One primary button: what this person comes for most. */
    private void firstStep(Viewer viewer, PageHead head) {
        if (viewer.has(Role.METHODIST)) {
            head.actions(link("shell.home.desk", "inbox", "/desk"));
        } else if (viewer.has(Role.ANALYST)) {
            head.actions(link("shell.home.upload", "upload", "/data"));
        } else if (viewer.has(Role.COMMITTEE)) {
            head.actions(link("shell.home.who-did-what", "activity", "/monitoring"));
        } else if (viewer.has(Role.CLUB_LEADER, Role.ASSOCIATION_HEAD)) {
            if (viewer.has(Role.TEACHER)) {
                head.actions(Buttons.link(getTranslation("shell.home.ask"), "plus", "/difficulties/new"));
            }
            head.actions(link("shell.home.plan", "calendar-plus", "/sessions/new"));
        } else if (viewer.has(Role.TEACHER)) {
            head.actions(link("shell.home.ask", "plus", "/difficulties/new"));
        } else if (viewer.has(Role.SCHOOL_ADMIN, Role.SCHOOL_HEAD)) {
            head.actions(link("shell.home.recommendations", "list-checks", "/recommendations"));
        } else if (viewer.has(Role.EXPERT, Role.INSTITUTE)) {
            head.actions(link("shell.home.read", "clipboard-check", "/practices/review"));
        } else if (viewer.has(Role.CLUB_MEMBER)) {
            head.actions(link("shell.palette.SHARE", "pencil", "/practices/new"));
        } else if (viewer.has(Role.ADMIN)) {
            head.actions(link("people.admin.add", "user-plus", "/" + PeoplePaths.NEW_PERSON));
        }
    }

    private com.vaadin.flow.component.html.Anchor link(String key, String icon, String path) {
        return Buttons.primaryLink(getTranslation(key), icon, path);
    }
}
