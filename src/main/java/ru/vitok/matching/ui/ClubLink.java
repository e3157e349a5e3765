package ru.vitok.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Chip;

/** «Вынести на клуб», urged where three or more ask the same: that is a corporate deficit. */
class ClubLink extends Composite<Div> {

    private static final int CORPORATE = 3;

    ClubLink(Difficulty difficulty) {
        getContent().addClassName("v-row");
        getContent()
                .add(Buttons.link(
                        getTranslation("matching.answer.club"),
                        "users",
                        "/sessions/new?difficulty=" + difficulty.id()));
        if (difficulty.alike() >= CORPORATE) {
            getContent().add(Chip.of(getTranslation("matching.answer.corporate", difficulty.alike()), Chip.Tone.WARN));
        }
    }
}
