package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import ru.vitok.recommendation.Addressee;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Answer;
import ru.vitok.recommendation.SchoolAnswers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** What can be answered now: by the school, or by the methodist for it. */
class AnswerButtons extends Div {

    private final UUID recommendation;
    private final Addressee line;
    private final SchoolAnswers answers;
    private final Runnable changed;

    AnswerButtons(UUID recommendation, Addressee line, boolean methodist, SchoolAnswers answers, Runnable changed) {
        this.recommendation = recommendation;
        this.line = line;
        this.answers = answers;
        this.changed = changed;
        addClassNames("v-actions", "v-no-print");
        for (var status : List.of(
                AddresseeStatus.ACCEPTED, AddresseeStatus.DONE, AddresseeStatus.DECLINED, AddresseeStatus.CHECKED)) {
            if (line.status().leadsTo(status) && (methodist || status != AddresseeStatus.CHECKED)) {
                add(button(status, !methodist && first(status)));
            }
        }
    }

    /** The next usual step is the page's one primary button. */
    private boolean first(AddresseeStatus status) {
        return line.status() == AddresseeStatus.ACCEPTED
                ? status == AddresseeStatus.DONE
                : status == AddresseeStatus.ACCEPTED;
    }

    private NativeButton button(AddresseeStatus status, boolean primary) {
        var words = getTranslation("recommendation.answer." + status);
        var icon = status == AddresseeStatus.DECLINED ? "x" : "check";
        return primary
                ? Buttons.primary(words, icon, () -> ask(status))
                : Buttons.quiet(words, icon, () -> ask(status));
    }

    private void ask(AddresseeStatus status) {
        if (status == AddresseeStatus.ACCEPTED) {
            give(new Answer(status, "", null));
        } else {
            new AnswerDialog(status, this::give).open();
        }
    }

    private void give(Answer answer) {
        answers.answer(recommendation, line.school(), answer);
        changed.run();
        Toast.undoable(getTranslation("recommendation.answered"), () -> {
            answers.takeBack(recommendation, line.school());
            changed.run();
        });
    }
}
