package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ru.vitok.assessment.SliceKey;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.EquivalenceKind;

/** Why years stand apart: nobody has said which skills of their editions are the same, and where it can be said. */
class SkillsUnlinked extends Div {

    SkillsUnlinked(SliceKey key, boolean mayDecide) {
        this(CurriculumPaths.EQUIVALENCES, key, "", mayDecide);
    }

    /** The same of codes of the codifier. */
    static SkillsUnlinked codes(SliceKey key, EquivalenceKind kind, boolean mayDecide) {
        return new SkillsUnlinked(CurriculumPaths.CODES, key, "&kind=" + kind, mayDecide);
    }

    private SkillsUnlinked(String page, SliceKey key, String more, boolean mayDecide) {
        addClassName("v-note");
        add(new Span(getTranslation("analysis.marks.years.unlinked") + " "));
        var subject = URLEncoder.encode(key.subject(), StandardCharsets.UTF_8);
        var path = "/" + page + "?subject=" + subject + "&grade=" + key.grade() + more;
        add(new Anchor(
                path,
                getTranslation(
                        mayDecide ? "analysis.marks.years.unlinked.decide" : "analysis.marks.years.unlinked.see")));
    }
}
