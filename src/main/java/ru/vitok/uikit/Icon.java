package ru.vitok.uikit;

import com.vaadin.flow.component.html.Span;

/** An outline from our own sprite; decoration only, so readers of the page by ear do not hear it. */
public final class Icon {

    private Icon() {}

    /** @param name a name of the Lucide family that the sprite holds, such as {@code calendar-days} */
    public static Span of(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(name);
        }
        var icon = SafeHtml.drawing(
                "<svg class=\"v-icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"/c/icons.svg#" + name
                        + "\"></use></svg>");
        icon.addClassName("v-icon-box");
        return icon;
    }
}
