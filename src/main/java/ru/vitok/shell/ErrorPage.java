package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.EmptyState;

/** What stands in place of a page that cannot be shown. */
final class ErrorPage {

    private ErrorPage() {}

    static void show(Component place, String key, Object... arguments) {
        var page = new EmptyState(
                place.getTranslation("shell.error.heading"),
                place.getTranslation(key, arguments),
                Buttons.primaryLink(place.getTranslation("shell.error.home"), "home", "/"));
        place.getElement().removeAllChildren();
        place.getElement().appendChild(page.getElement());
    }
}
