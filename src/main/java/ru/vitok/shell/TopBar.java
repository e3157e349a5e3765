package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;
import ru.vitok.notification.NoticeBell;
import ru.vitok.notification.Notices;
import ru.vitok.people.Person;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Icon;

/** Search over everything, the view for weak sight, notices, the person. */
@SpringComponent
@Scope("prototype")
class TopBar extends Header {

    private final PaletteFinds finds;

    TopBar(Viewers viewers, Notices notices, NoticeBell bell, PaletteFinds finds) {
        this.finds = finds;
        addClassName("v-top");
        var brand = new Anchor("/", Logo.drawn(), new Span(getTranslation("shell.brand")));
        brand.addClassName("v-brand");
        add(brand, searchField(), actions(viewers, notices, bell));
    }

    /** Looks like a field and opens the palette; Ctrl+K presses it. */
    private NativeButton searchField() {
        var words = new Span(getTranslation("shell.search.placeholder"));
        words.addClassName("v-top-search-words");
        var keys = new HtmlComponent("kbd");
        keys.getElement().setText(getTranslation("shell.search.keys"));
        keys.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(Icon.of("search"), words, keys);
        button.addClassName("v-top-search");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-palette-open", "");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.getElement().setAttribute("aria-label", getTranslation("shell.palette.title"));
        button.addClickListener(_ -> Palette.open(finds));
        return button;
    }

    private Div actions(Viewers viewers, Notices notices, NoticeBell bell) {
        var actions = new Div();
        actions.addClassName("v-top-actions");
        var sight = new NativeButton();
        sight.add(Icon.of("eye"));
        sight.addClassName("v-icon-btn");
        sight.getElement().setAttribute("data-a11y-toggle", "");
        sight.getElement().setAttribute("aria-label", getTranslation("shell.sight"));
        sight.getElement().setAttribute("title", getTranslation("shell.sight"));
        actions.add(sight);
        var viewer = viewers.current();
        if (viewer.guest()) {
            var enter = new Anchor("/login", getTranslation("shell.sign-in.submit"));
            enter.addClassName("v-btn");
            actions.add(enter);
        } else {
            actions.add(
                    new BellLink(viewer.person(), notices, bell),
                    avatar(new Person(viewer.person(), viewer.name(), null, null)));
        }
        return actions;
    }

    private Component avatar(Person person) {
        var link = new Anchor("/profile", new Span(person.initials()));
        link.addClassName("v-avatar");
        link.getElement().setAttribute("aria-label", getTranslation("shell.profile", person.name()));
        return link;
    }
}
