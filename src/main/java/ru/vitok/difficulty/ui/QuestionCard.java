package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** The words as they were sent, who may read them and what was promised. */
class QuestionCard extends Card {

    QuestionCard(Difficulty shown, Formats formats) {
        var text = new Paragraph(shown.text());
        text.getStyle().set("white-space", "pre-wrap");
        add(text, muted(about(shown)), muted(promise(shown, formats)), muted(seenBy(shown)));
    }

    private String about(Difficulty shown) {
        var grade = shown.grade() == null ? null : getTranslation("difficulty.ask.grade", shown.grade());
        return Stream.of(shown.subject(), grade, shown.school(), shown.mine() ? null : shown.authorName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String promise(Difficulty shown, Formats formats) {
        return getTranslation(
                "difficulty.page.promise",
                formats.day(shown.acceptBy(), getLocale()),
                formats.day(shown.answerBy(), getLocale()));
    }

    private String seenBy(Difficulty shown) {
        var words = getTranslation("difficulty.visibility." + shown.visibility());
        return shown.anonymous() ? words + " · " + getTranslation("difficulty.page.hidden") : words;
    }

    private static Div muted(String words) {
        var line = new Div(words);
        line.addClassNames("v-muted", "v-sm");
        line.setVisible(!words.isBlank());
        return line;
    }
}
