package ru.vitok.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** At the foot of a list: the same as a feed, for those who read feeds; the browsers no longer show it by themselves. */
public class FeedLink extends Paragraph {

    public FeedLink(String words, String path) {
        var link = new Anchor(path, words);
        link.setRouterIgnore(true);
        addClassNames("v-sm", "v-section", "v-no-print");
        add(link);
    }
}
