package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** Instead of the form while reviewers read: the conversation with them, and taking the draft back. */
class UnderReviewCard extends Card {

    UnderReviewCard(Practice practice, ReviewCards cards, PracticeSubmission submission) {
        add(
                new Paragraph(getTranslation("practice.edit.under-review")),
                cards.talk(practice),
                Buttons.quiet(getTranslation("practice.edit.withdraw"), "undo-2", () -> {
                    submission.withdraw(practice.id());
                    UI.getCurrent().refreshCurrentRoute(false);
                }));
    }
}
