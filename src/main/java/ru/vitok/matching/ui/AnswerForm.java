package ru.vitok.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import ru.vitok.difficulty.Answer;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.HelpItem;
import ru.vitok.people.Drafts;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** The bundle: what was picked and a few words, kept while they are typed. */
class AnswerForm extends Card {

    private static final int PAUSE = 800;

    final MatchTable matches;
    final TextArea text = new TextArea(getTranslation("matching.answer.words"));
    private final Div actions = new Div();
    private final Drafts drafts;
    private final String draft;

    AnswerForm(Difficulty difficulty, MatchTable matches, Drafts drafts, Runnable send) {
        this.matches = matches;
        this.drafts = drafts;
        draft = "answer:" + difficulty.id();
        text.setPlaceholder(getTranslation("matching.answer.words.example"));
        text.setMaxLength(Answer.WORDS_MAX);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        drafts.mine(draft).ifPresent(it -> text.setValue(it.fields().getOrDefault("words", "")));
        text.addValueChangeListener(event -> drafts.keep(draft, Map.of("words", event.getValue())));
        actions.addClassNames("v-row", "v-section");
        actions.add(Buttons.primary(getTranslation("matching.answer.send"), "send", send));
        add(new H2(getTranslation("matching.match.title")), matches, text, actions);
    }

    void offer(Component... others) {
        actions.add(others);
    }

    String words() {
        return text.getValue();
    }

    List<HelpItem> items() {
        return matches.items();
    }

    void forget() {
        drafts.drop(draft);
    }
}
