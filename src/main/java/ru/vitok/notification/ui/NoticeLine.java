package ru.vitok.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import ru.vitok.notification.NoticeRow;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** One notice: what it says, of what kind it is, when it came. Opening the page it is about marks it read. */
class NoticeLine extends Div {

    NoticeLine(NoticeRow row, Formats formats, Runnable opened) {
        addClassNames("v-list-item", "v-between");
        var link = new Anchor(
                row.path().startsWith("/") ? row.path() : "/" + row.path(),
                getTranslation(row.titleKey(), row.arguments().toArray()));
        link.getElement().addEventListener("click", _ -> opened.run());
        var when = new Span(formats.moment(row.sentAt(), getLocale()));
        when.addClassNames("v-muted", "v-sm");
        var words = new Div(link, new Div(when));
        words.addClassName("is-grow");
        var side = new Div();
        side.addClassName("v-row");
        if (!row.read()) {
            link.addClassName("v-strong");
            side.add(Chip.of(getTranslation("notification.inbox.new"), Chip.Tone.INFO));
        }
        side.add(Chip.of(getTranslation("notification.kind." + row.kind().name())));
        add(words, side);
    }
}
