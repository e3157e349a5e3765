package ru.vitok.shell;

import com.vaadin.flow.component.html.Span;

/** The number beside an entry of the menu. */
class NavCount extends Span {

    NavCount(int waiting) {
        super(String.valueOf(waiting));
        addClassName("v-nav-count");
        var words = getTranslation("shell.nav.waiting", waiting);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
    }
}
