package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** What stands beside problem fields and is no test: olympiads and teachers' voices. */
class BesideLinks extends Nav {

    BesideLinks(Permissions permissions) {
        addClassNames("v-row", "v-sm");
        getElement().setAttribute("aria-label", getTranslation("analysis.beside"));
        add(new Span(getTranslation("analysis.beside")));
        link(permissions, "olympiad.municipality", AssessmentPaths.GIFTED, "analysis.gifted.title");
        link(permissions, "voices", AssessmentPaths.VOICES, "analysis.beside.voices");
        setVisible(getComponentCount() > 1);
    }

    private void link(Permissions permissions, String object, String path, String words) {
        if (permissions.anywhere(object, Action.VIEW)) {
            add(new Anchor("/" + path, getTranslation(words)));
        }
    }
}
