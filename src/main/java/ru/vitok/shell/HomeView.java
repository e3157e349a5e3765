package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.people.Person;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.PageHead;

/** What a person meets first, by role. */
@Route("")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    HomeView(Viewers viewers) {
        var viewer = viewers.current();
        var person = new Person(viewer.person(), viewer.name(), null, null);
        add(new PageHead(getTranslation("shell.home.hello", person.givenName())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.nav.home");
    }
}
