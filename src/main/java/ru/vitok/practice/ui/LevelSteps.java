package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLevels;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Toast;

/** The level that a practice has reached, and its author's step to the next. */
@Component
class LevelSteps {

    private final PracticeLevels levels;
    private final PracticeSubmission submission;

    LevelSteps(PracticeLevels levels, PracticeSubmission submission) {
        this.levels = levels;
        this.submission = submission;
    }

    Optional<Span> level(Practice practice) {
        return practice.published() == null
                ? Optional.empty()
                : levels.reached(practice.id())
                        .map(it -> Chip.of(UI.getCurrent().getTranslation("practice.level." + it), Chip.Tone.INFO));
    }

    Optional<NativeButton> button(Practice practice) {
        return levels.next(practice).map(next -> {
            var ui = UI.getCurrent();
            return Buttons.quiet(ui.getTranslation("practice.level.raise." + next), "arrow-up", () -> {
                levels.raise(practice.id());
                ui.navigate(PracticePaths.review(practice.id()));
                Toast.undoable(ui.getTranslation("practice.level.raised"), () -> {
                    submission.withdraw(practice.id());
                    ui.navigate(PracticePaths.page(practice.id()));
                });
            });
        });
    }
}
