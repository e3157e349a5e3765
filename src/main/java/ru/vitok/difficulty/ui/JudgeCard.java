package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import ru.vitok.difficulty.Outcome;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** «Помогло?» */
class JudgeCard extends Card {

    JudgeCard(Consumer<Outcome> judge) {
        var row = new Div(
                Buttons.primary(getTranslation("difficulty.judge.solved"), "check", () -> judge.accept(Outcome.SOLVED)),
                Buttons.quiet(
                        getTranslation("difficulty.judge.partly"), "circle-dot", () -> judge.accept(Outcome.PARTLY)),
                Buttons.quiet(getTranslation("difficulty.judge.not"), "x", () -> judge.accept(Outcome.NOT_SOLVED)));
        row.addClassName("v-row");
        var hint = new Div(getTranslation("difficulty.judge.hint"));
        hint.addClassNames("v-muted", "v-sm");
        add(new com.vaadin.flow.component.html.H2(getTranslation("difficulty.judge.title")), row, hint);
    }
}
