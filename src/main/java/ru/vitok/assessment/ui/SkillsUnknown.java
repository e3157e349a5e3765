package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import ru.vitok.assessment.TaskResults;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Nobody has said what the tasks of a work test: why there are no skills and no problem fields, and where to say it. */
class SkillsUnknown extends Div {

    private static final String ADVANCED = "углублённый уровень";

    private SkillsUnknown(String subject, boolean describes) {
        addClassName("v-note");
        var kind = subject.contains(ADVANCED) ? "advanced" : "plain";
        add(new Paragraph(getTranslation("assessment.tasks.no-skills", kind)));
        if (describes) {
            add(new Paragraph(
                    new Anchor("/" + CurriculumPaths.EDITIONS, getTranslation("assessment.tasks.no-skills.describe"))));
        }
    }

    static Optional<SkillsUnknown> of(String subject, TaskResults work, Permissions permissions) {
        boolean known = work.tasks().isEmpty() || work.tasks().stream().anyMatch(it -> it.skillCode() != null);
        return known
                ? Optional.empty()
                : Optional.of(new SkillsUnknown(subject, permissions.anywhere("edition", Action.EDIT)));
    }
}
