package ru.vitok.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import ru.vitok.difficulty.Answer;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.HelpItem;
import ru.vitok.uikit.Card;

/** What was answered; nothing more is owed. */
class EndCard extends Card {

    EndCard(Difficulty difficulty, DetailPanels with) {
        add(new H2(getTranslation("matching.end.title")));
        for (var answer : with.talk.answers(difficulty.id())) {
            add(line(answer));
        }
    }

    private static Div line(Answer answer) {
        var block = new Div(new Div(answer.words()));
        for (HelpItem item : answer.items()) {
            var line = new Div(item.title());
            line.addClassNames("v-muted", "v-sm");
            block.add(line);
        }
        return block;
    }
}
