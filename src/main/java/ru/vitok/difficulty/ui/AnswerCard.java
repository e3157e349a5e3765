package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import ru.vitok.difficulty.Answer;
import ru.vitok.difficulty.HelpItem;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** One answer with its bundle, each thing with the reason why it fits. */
class AnswerCard extends Card {

    AnswerCard(Answer answer, Formats formats) {
        super();
        stage(5);
        add(new com.vaadin.flow.component.html.H2(getTranslation("difficulty.page.answer")));
        var from = new Div(getTranslation(
                "difficulty.page.answer.from", answer.authorName(), formats.moment(answer.sentAt(), getLocale())));
        from.addClassNames("v-muted", "v-sm");
        add(from);
        if (!answer.words().isBlank()) {
            var words = new Paragraph(answer.words());
            words.getStyle().set("white-space", "pre-wrap");
            add(words);
        }
        var list = new UnorderedList();
        list.addClassName("v-list");
        answer.items().forEach(item -> list.add(new ListItem(line(item))));
        add(list);
    }

    private Div line(HelpItem item) {
        var title = new H3(
                item.path().isBlank()
                        ? new com.vaadin.flow.component.Text(item.title())
                        : new Anchor("/" + item.path(), item.title()));
        var reason = new Div(item.reason());
        reason.addClassNames("v-muted", "v-sm");
        return new Div(Chip.of(getTranslation("difficulty.kind." + item.type())), title, reason);
    }
}
