package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** What stands in place of a page that cannot be shown. */
final class ErrorPage {

    private ErrorPage() {}

    static void show(Component place, String key, Object... arguments) {
        var words = new Div(
                new H1(place.getTranslation("shell.error.heading")),
                new Paragraph(place.getTranslation(key, arguments)),
                Buttons.primaryLink(place.getTranslation("shell.error.home"), "home", "/"));
        words.addClassName("v-empty");
        place.getElement().removeAllChildren();
        place.getElement().appendChild(new Card(words).getElement());
    }
}
