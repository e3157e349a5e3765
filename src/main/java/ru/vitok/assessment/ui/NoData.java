package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.EmptyState;

/** No results yet: whoever may load them is shown the first step, others are told who does it. */
final class NoData {

    private NoData() {}

    static EmptyState on(Component page, Permissions permissions) {
        var heading = page.getTranslation("assessment.data.empty");
        return permissions.anywhere("import", Action.CREATE)
                ? new EmptyState(
                        heading,
                        page.getTranslation("assessment.data.empty.own"),
                        Buttons.link(
                                page.getTranslation("assessment.upload.choose"),
                                "upload",
                                "/" + AssessmentPaths.IMPORT))
                : new EmptyState(heading, page.getTranslation("assessment.data.empty.words"));
    }
}
