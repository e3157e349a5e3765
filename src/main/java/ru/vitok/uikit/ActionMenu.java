package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** Several things of one kind behind one button: a disclosure of the browser's own, which the keyboard opens too. */
public class ActionMenu extends NativeDetails {

    public ActionMenu(String words, String icon, Component... items) {
        addClassName("v-menu");
        setSummary(Icon.of(icon), new Span(words), Icon.of("chevron-down"));
        getSummary().addClassName("v-btn");
        var list = new Div(items);
        list.addClassName("v-menu-list");
        setContent(list);
    }
}
