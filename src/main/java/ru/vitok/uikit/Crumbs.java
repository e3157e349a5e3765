package ru.vitok.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way to a page, with the page itself at its end. */
public class Crumbs extends Nav {

    public Crumbs(String page, Anchor... way) {
        add(way);
        add(new Span(page));
        addClassName("v-crumbs");
        getElement().setAttribute("aria-label", getTranslation("uikit.crumbs"));
    }
}
