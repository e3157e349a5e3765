package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import ru.vitok.assessment.AssessmentPaths;

/** The way back to the data from a page of theirs that the menu does not name. */
class DataCrumbs extends Nav {

    DataCrumbs(String here) {
        addClassName("v-crumbs");
        getElement().setAttribute("aria-label", getTranslation("assessment.crumbs"));
        add(new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title")), new Span(here));
    }
}
