package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;

/** Buttons and links that look like buttons. One primary button a screen. */
public final class Buttons {

    private Buttons() {}

    public static NativeButton primary(String words, String icon, Runnable action) {
        var button = quiet(words, icon, action);
        button.addClassName("is-primary");
        return button;
    }

    public static NativeButton quiet(String words, String icon, Runnable action) {
        var button = new NativeButton();
        button.addClassName("v-btn");
        fill(button, words, icon);
        button.addClickListener(_ -> action.run());
        return button;
    }

    public static Anchor link(String words, String icon, String path) {
        var link = new Anchor(path);
        link.addClassName("v-btn");
        link.add(Icon.of(icon));
        link.add(words);
        return link;
    }

    public static Anchor primaryLink(String words, String icon, String path) {
        var link = link(words, icon, path);
        link.addClassName("is-primary");
        return link;
    }

    private static void fill(NativeButton button, String words, String icon) {
        Component picture = Icon.of(icon);
        button.add(picture, new com.vaadin.flow.component.html.Span(words));
        button.getElement().setAttribute("type", "button");
    }
}
