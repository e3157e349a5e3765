package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/**
 * A block of the home page: a heading, a link to everything of the kind, rows that open the thing itself. The texts
 * stand beneath one key: the heading under it, the link's words under «.all», what an empty block says under «.empty».
 */
class Block extends Card {

    private final String key;
    private final Div rows = new Div();

    Block(String key) {
        this.key = key;
        add(new H2(getTranslation(key)));
        rows.addClassName("v-list");
    }

    Block(String key, String all) {
        this.key = key;
        var link = new Anchor(all, getTranslation(key + ".all"));
        link.addClassName("v-sm");
        var head = new Div(new H2(getTranslation(key)), link);
        head.addClassNames("v-row", "v-between");
        add(head);
        rows.addClassName("v-list");
    }

    /** @param lead something before the words, such as a ring or a date */
    Block row(Component lead, String title, String path, String note, Component... after) {
        var row = new Div(lead, words(title, path, note));
        row.add(after);
        row.addClassNames("v-list-item", "v-row", "v-home-row");
        rows.add(row);
        return this;
    }

    Block row(String title, String path, String note, Component... after) {
        var row = new Div(words(title, path, note));
        row.add(after);
        row.addClassNames("v-list-item", "v-row", "v-home-row");
        rows.add(row);
        return this;
    }

    /** Puts the rows in, or what stands there while there are none. */
    Block done() {
        add(rows.getComponentCount() == 0 ? muted(getTranslation(key + ".empty")) : rows);
        return this;
    }

    /** The first step beneath an empty block. */
    Block step(String icon, String path) {
        if (rows.getComponentCount() == 0) {
            add(Buttons.link(getTranslation(key + ".step"), icon, path));
        }
        return this;
    }

    static Paragraph muted(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("v-muted");
        return paragraph;
    }

    private static Div words(String title, String path, String note) {
        var link = new Anchor("/" + path, title);
        link.addClassName("v-strong");
        var line = new Span(note);
        line.addClassNames("v-muted", "v-sm");
        var words = new Div(link, new Div(line));
        words.addClassName("is-grow");
        return words;
    }
}
