package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Div;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Buttons;

/** The way to data that are no results of tests. */
class OtherData extends Div {

    OtherData(Permissions permissions) {
        addClassNames("v-row", "v-section", "v-ways");
        if (permissions.anywhere("olympiad.municipality", Action.VIEW)) {
            add(Buttons.link(getTranslation("assessment.data.gifted"), "sparkles", "/" + AssessmentPaths.GIFTED));
        }
        if (permissions.anywhere("voices", Action.VIEW)) {
            add(Buttons.link(getTranslation("assessment.data.voices"), "message-square", "/" + AssessmentPaths.VOICES));
        }
        if (permissions.anywhere("school-context", Action.VIEW)) {
            add(Buttons.link(getTranslation("assessment.data.conditions"), "school", "/" + AssessmentPaths.CONTEXT));
        }
        if (permissions.anywhere("own-control", Action.VIEW)) {
            add(Buttons.link(
                    getTranslation("assessment.control.title"), "clipboard-check", "/" + AssessmentPaths.OWN_CONTROL));
        }
        if (permissions.anywhere("edition", Action.VIEW)) {
            add(Buttons.link(
                    getTranslation("assessment.data.editions"), "list-checks", "/" + CurriculumPaths.EDITIONS));
        }
        if (permissions.anywhere("work-template", Action.VIEW)) {
            add(Buttons.link(getTranslation("assessment.data.templates"), "table", "/" + AssessmentPaths.TEMPLATES));
        }
        setVisible(getComponentCount() > 0);
    }
}
