package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ru.vitok.assessment.SliceKey;
import ru.vitok.curriculum.CurriculumPaths;

/** Why years stand apart: nobody has said which skills of their editions are the same, and where it can be said. */
class SkillsUnlinked extends Div {

    SkillsUnlinked(SliceKey key, boolean mayDecide) {
        addClassName("v-note");
        add(new Span(getTranslation("analysis.marks.years.unlinked") + " "));
        var subject = URLEncoder.encode(key.subject(), StandardCharsets.UTF_8);
        var path = "/" + CurriculumPaths.EQUIVALENCES + "?subject=" + subject + "&grade=" + key.grade();
        add(new Anchor(
                path,
                getTranslation(
                        mayDecide ? "analysis.marks.years.unlinked.decide" : "analysis.marks.years.unlinked.see")));
    }
}
