package ru.vitok.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.PageHead;

/** «Ещё» on a phone: every section, one under the other. */
@Route("menu")
@PermitAll
class MenuView extends Div implements HasDynamicTitle {

    MenuView(Viewers viewers) {
        add(new PageHead(getTranslation("shell.nav.label")));
        var list = new Card();
        list.addClassName("v-list");
        Navigation.of(viewers.current()).forEach(entry -> list.add(item(entry)));
        list.add(item(new Navigation.Entry("profile", "shell.profile.title", "settings")));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.nav.label");
    }

    private Anchor item(Navigation.Entry entry) {
        var link = new Anchor("/" + entry.path(), Icon.of(entry.icon()), new Span(getTranslation(entry.key())));
        link.addClassNames("v-nav-item", "v-list-item");
        return link;
    }
}
