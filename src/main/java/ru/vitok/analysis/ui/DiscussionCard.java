package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import ru.vitok.analysis.Discussion;
import ru.vitok.analysis.FieldMessage;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** What people say about the field, and a place to say something. */
class DiscussionCard extends Card {

    final TextArea text = new TextArea();

    DiscussionCard(UUID field, Discussion discussion, Formats formats, Runnable refresh) {
        super();
        addClassName("v-section");
        add(new H2(getTranslation("analysis.talk.title")));
        var messages = discussion.of(field);
        if (messages.isEmpty()) {
            add(FieldWords.muted(getTranslation("analysis.talk.empty")));
        }
        messages.forEach(it -> add(message(it, formats)));
        text.setLabel(getTranslation("analysis.talk.label"));
        text.setMaxLength(FieldMessage.TEXT_MAX);
        text.setWidthFull();
        add(text, Buttons.quiet(getTranslation("analysis.talk.send"), "send", () -> {
            if (text.getValue().isBlank()) {
                text.setErrorMessage(getTranslation("analysis.talk.required"));
                text.setInvalid(true);
                text.focus();
            } else {
                discussion.say(field, text.getValue());
                refresh.run();
            }
        }));
    }

    private Div message(FieldMessage message, Formats formats) {
        var avatar = new Span(message.initials());
        avatar.addClassName("v-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        var author = new Span(message.author());
        author.addClassName("v-strong");
        var said = new Div(
                author,
                new Span(" "),
                FieldWords.muted(formats.moment(message.at(), Locales.of(this))),
                new Div(message.text()));
        said.addClassName("is-grow");
        var row = new Div(avatar, said);
        row.addClassNames("v-row", "is-nowrap");
        return row;
    }
}
