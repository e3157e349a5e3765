package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: what it is, one line beneath, and what can be done with it on the right. */
public class PageHead extends Composite<Div> {

    private final Div title = new Div();
    private final Div actions = new Div();

    public PageHead(String heading) {
        title.addClassName("v-page-title");
        actions.addClassName("v-actions");
        title.add(new H1(heading));
        getContent().addClassName("v-page-head");
        getContent().add(title, actions);
    }

    public PageHead sub(String words) {
        var line = new Paragraph(words);
        line.addClassName("v-sub");
        title.add(line);
        return this;
    }

    public PageHead subComponent(Component line) {
        title.add(line);
        return this;
    }

    /** Something before the heading, such as a ring. */
    public PageHead lead(Component lead) {
        getContent().addComponentAsFirst(lead);
        return this;
    }

    public PageHead actions(Component... buttons) {
        actions.add(buttons);
        return this;
    }
}
