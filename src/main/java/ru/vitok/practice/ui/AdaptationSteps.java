package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.adaptation.Adaptations;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** Making a colleague's practice one's own, and what is said of it on both pages and in the editor. */
@org.springframework.stereotype.Component
class AdaptationSteps {

    private final Adaptations adaptations;

    AdaptationSteps(Adaptations adaptations) {
        this.adaptations = adaptations;
    }

    Optional<Component> button(Practice practice) {
        if (!adaptations.offered(practice)) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        return Optional.of(Buttons.quiet(
                ui.getTranslation("practice.adapt.start"),
                "copy",
                () -> ui.navigate(PracticePaths.edit(adaptations.start(practice.id())))));
    }

    Optional<Card> card(Practice practice) {
        if (adaptations.adapted(practice.id())) {
            return Optional.of(AdaptationCard.from(
                    practice.id(), adaptations.source(practice.id()).stream().toList()));
        }
        var made = adaptations.of(practice.id());
        return made.isEmpty() ? Optional.empty() : Optional.of(AdaptationCard.made(made));
    }

    /** For whoever writes a version: what it is a version of, and on what terms. */
    Component note(Practice practice) {
        var note = new Div();
        note.setVisible(false);
        var ui = UI.getCurrent();
        adaptations.source(practice.id()).ifPresent(source -> {
            note.addClassName("v-note");
            note.setVisible(true);
            var licence = practice.text().licence();
            note.add(new Paragraph(ui.getTranslation(
                    licence.isBlank() ? "practice.adapt.note" : "practice.adapt.note.licence",
                    source.title(),
                    source.author(),
                    licence)));
        });
        return note;
    }
}
