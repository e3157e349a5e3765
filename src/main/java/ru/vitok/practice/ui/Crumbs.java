package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way to a page, with the page itself at its end. */
class Crumbs extends Nav {

    Crumbs(String page, Anchor... way) {
        add(way);
        add(new Span(page));
        addClassName("v-crumbs");
        getElement().setAttribute("aria-label", getTranslation("practice.page.crumbs"));
    }
}
