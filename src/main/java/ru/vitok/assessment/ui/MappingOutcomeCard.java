package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import ru.vitok.assessment.ImportProblem;
import ru.vitok.assessment.MappingOutcome;

/** What would be read of the file, and every cell that would not. */
class MappingOutcomeCard extends Div {

    private static final int LISTED = 30;

    MappingOutcomeCard(MappingOutcome outcome) {
        var tasks = outcome.tasks().isEmpty()
                ? getTranslation("assessment.mapping.no-tasks")
                : String.join(", ", outcome.tasks());
        var words = new Paragraph(
                getTranslation("assessment.mapping.outcome.words", outcome.works(), outcome.points(), tasks));
        words.getElement().setAttribute("aria-live", "polite");
        words.addClassName("v-strong");
        add(words);
        var list = new UnorderedList();
        outcome.problems().stream()
                .sorted(Comparator.comparing(ImportProblem::severity).reversed())
                .limit(LISTED)
                .forEach(it -> list.add(new ListItem(words(it))));
        if (outcome.problems().size() > LISTED) {
            list.add(new ListItem(getTranslation(
                    "assessment.import.more-problems", outcome.problems().size() - LISTED)));
        }
        if (!outcome.problems().isEmpty()) {
            add(list);
        }
    }

    private String words(ImportProblem problem) {
        var words = getTranslation(problem.messageKey(), problem.arguments().toArray());
        return problem.cell() == null ? words : problem.cell() + ": " + words;
    }
}
