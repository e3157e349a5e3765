package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.difficulty.Answer;
import ru.vitok.difficulty.Message;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** What the two write to each other. */
class TalkCard extends Card {

    TalkCard(List<Message> messages, Formats formats) {
        add(new H2(getTranslation("difficulty.talk.title")));
        messages.forEach(message -> add(line(message, formats)));
    }

    TalkCard(List<Message> messages, Formats formats, Consumer<String> write) {
        this(messages, formats);
        var text = new TextArea(getTranslation("difficulty.talk.text"));
        text.setMaxLength(Answer.WORDS_MAX);
        text.setWidthFull();
        add(text, Buttons.quiet(getTranslation("difficulty.talk.send"), "send", () -> {
            text.setErrorMessage(getTranslation("difficulty.talk.empty"));
            text.setInvalid(text.getValue().isBlank());
            if (!text.isInvalid()) {
                write.accept(text.getValue());
            }
        }));
    }

    private Div line(Message message, Formats formats) {
        var who = message.mine()
                ? getTranslation("difficulty.talk.me")
                : message.authorName().isEmpty() ? getTranslation("difficulty.talk.hidden") : message.authorName();
        var head = new Div(who + " · " + formats.moment(message.writtenAt(), getLocale()));
        head.addClassNames("v-muted", "v-sm");
        var text = new Paragraph(message.text());
        text.getStyle().set("white-space", "pre-wrap");
        return new Div(head, text);
    }
}
