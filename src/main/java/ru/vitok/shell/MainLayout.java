package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import ru.vitok.people.Viewer;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Icon;

/** The frame around every page: menu, top bar, the phone's bottom bar. Nobody names it; the router finds it. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int PHONE_PLACES = 4;

    private final Main content = new Main();
    private final List<Anchor> links = new ArrayList<>();
    private final NavCounts counts;
    /** The path of the page that stands here now: the next one begins at its top, or where it was left. */
    private String shown = "";

    MainLayout(Viewers viewers, TopBar top, NavCounts counts, @Value("${vitok.demo}") boolean demo) {
        this.counts = counts;
        var viewer = viewers.current();
        addClassName("v-shell");
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("v-skip");
        content.addClassName("v-main");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skip);
        if (demo) {
            var banner = new Div(getTranslation("shell.demo.banner"));
            banner.addClassName("v-demo-banner");
            add(banner);
        }
        add(side(viewer), top, content, bottom(viewer));
    }

    @Override
    public void showRouterLayoutContent(com.vaadin.flow.component.HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        if (!shown.isEmpty() && !shown.equals("/" + path)) {
            place(event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY, "/" + path);
        }
        shown = "/" + path;
        var waiting = counts.now();
        for (var link : links) {
            var target = link.getHref().substring(1);
            var here = target.isEmpty() ? path.isEmpty() : path.equals(target) || path.startsWith(target + "/");
            link.setClassName("is-active", here);
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
            count(link, waiting.getOrDefault(target, 0));
        }
    }

    /** A page of the history stands where it was left, any other begins at its top. */
    private void place(boolean back, String path) {
        if (back) {
            getElement().executeJs("document.dispatchEvent(new CustomEvent('vitok-returned', {detail: $0}))", path);
        } else {
            getElement().executeJs("if (!location.hash) scrollTo(0, 0)");
        }
    }

    private void count(Anchor link, int waiting) {
        link.getChildren().filter(NavCount.class::isInstance).toList().forEach(link::remove);
        if (waiting > 0) {
            link.add(new NavCount(waiting));
        }
    }

    private Nav side(Viewer viewer) {
        var nav = new Nav();
        nav.addClassName("v-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.nav.label"));
        var brand = new Anchor("/", Logo.drawn(), new Span(getTranslation("shell.brand")));
        brand.addClassName("v-brand");
        nav.add(brand);
        Navigation.of(viewer).forEach(entry -> nav.add(link(entry)));
        return nav;
    }

    private Nav bottom(Viewer viewer) {
        var nav = new Nav();
        nav.addClassName("v-bottom");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.nav.label"));
        var wanted = Navigation.onPhone(viewer);
        Navigation.of(viewer).stream()
                .filter(entry -> viewer.guest() || wanted.contains(entry.path()))
                .limit(PHONE_PLACES)
                .forEach(entry -> nav.add(link(entry)));
        if (!viewer.guest()) {
            nav.add(link(new Navigation.Entry("menu", "shell.nav.more", "ellipsis")));
        }
        return nav;
    }

    private Component link(Navigation.Entry entry) {
        var link = new Anchor("/" + entry.path());
        link.add(Icon.of(entry.icon()), new Span(getTranslation(entry.key())));
        link.addClassName("v-nav-item");
        links.add(link);
        return link;
    }
}
