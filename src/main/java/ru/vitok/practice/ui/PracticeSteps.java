package ru.vitok.practice.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vitok.practice.Practice;
import ru.vitok.practice.collection.SimilarPractices;

/** What a reader or the author may do on a practice's page. */
@Component
record PracticeSteps(
        LevelSteps raising,
        GatherSteps gather,
        CareSteps care,
        AdaptationSteps adapting,
        CoAuthorSteps authors,
        SimilarPractices similar) {

    List<com.vaadin.flow.component.Component> buttons(Practice practice, Runnable changed) {
        var buttons = new ArrayList<>(gather.buttons(practice, changed));
        adapting.button(practice).ifPresent(buttons::add);
        raising.button(practice).ifPresent(buttons::add);
        return buttons;
    }

    Optional<SimilarCard> similar(Practice practice) {
        return Optional.of(similar.to(practice, SimilarCard.MOST))
                .filter(it -> !it.isEmpty())
                .map(SimilarCard::new);
    }
}
