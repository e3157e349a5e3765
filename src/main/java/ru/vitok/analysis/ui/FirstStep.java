package ru.vitok.analysis.ui;

import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.EmptyState;

/** Where nothing can be shown before results are there, whoever may load them is shown the way. */
final class FirstStep {

    private FirstStep() {}

    static void add(EmptyState empty, Permissions permissions) {
        if (permissions.anywhere("import", Action.CREATE)) {
            empty.add(
                    Buttons.link(empty.getTranslation("analysis.first-step"), "upload", "/" + AssessmentPaths.IMPORT));
        }
    }
}
