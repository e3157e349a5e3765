package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.Pictures;
import ru.vitok.uikit.SafeHtml;

/** What a practice says, part by part. */
class PracticeProse extends Div {

    PracticeProse(PracticeText text, Pictures pictures) {
        addClassName("v-stack");
        if (!text.summary().isBlank()) {
            var summary = new Paragraph(text.summary());
            summary.addClassName("v-strong");
            add(summary);
        }
        for (var section : PracticeSection.values()) {
            var body = text.section(section);
            if (!body.isBlank()) {
                add(new Section(
                        new H2(getTranslation("practice.section." + section.key())), SafeHtml.prose(body, pictures)));
            }
        }
    }
}
