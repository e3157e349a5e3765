package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ru.vitok.assessment.AssessmentPaths;

/** The subjects that were heard of, as links: the choice stands in the address. */
class VoiceSubjects extends Nav {

    VoiceSubjects(List<String> subjects, String chosen) {
        addClassNames("v-chips", "v-section");
        getElement().setAttribute("aria-label", getTranslation("assessment.data.subject"));
        add(chip(getTranslation("assessment.voices.all"), "", chosen.isEmpty()));
        subjects.forEach(it ->
                add(chip(it, "?subject=" + URLEncoder.encode(it, StandardCharsets.UTF_8), it.equals(chosen))));
    }

    private static Anchor chip(String words, String query, boolean on) {
        var link = new Anchor("/" + AssessmentPaths.VOICES + query, words);
        link.addClassName("v-chip");
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
