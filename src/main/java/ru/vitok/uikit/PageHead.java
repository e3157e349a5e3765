package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: what it is, one line beneath, and what can be done with it on the right. */
public class PageHead extends Composite<Div> {

    private final Div title = new Div();
    private Paragraph sub = new Paragraph();
    private final HeadActions actions = new HeadActions();

    public PageHead(String heading) {
        title.addClassName("v-page-title");
        title.add(new H1(heading));
        getContent().addClassName("v-page-head");
        getContent().add(title, actions);
    }

    public PageHead sub(String words) {
        sub = new Paragraph(words);
        sub.addClassName("v-sub");
        title.add(sub);
        return this;
    }

    /** What is known at once gives way to what was read later: the line of {@link #sub} says this instead. */
    public void subLater(String words) {
        sub.setText(words);
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
        actions.put(buttons);
        return this;
    }
}
