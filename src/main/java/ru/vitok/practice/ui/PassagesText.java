package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.review.Passage;
import ru.vitok.practice.review.PassageTalk;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Pictures;
import ru.vitok.uikit.SafeHtml;

/** The text as handed in, and under each part what is said about words of it. */
class PassagesText extends Div {

    /** The words chosen in this part, if any; the choice outlives the press of the button. */
    private static final String CHOSEN =
            "const s = window.getSelection(); return s && !s.isCollapsed && $0.contains(s.anchorNode) && $0.contains(s.focusNode)"
                    + " ? s.toString() : ''";

    private final Practice practice;
    private final PassageTalk talk;
    private final Pictures pictures;
    private final Runnable changed;

    PassagesText(
            Practice practice,
            PassageTalk talk,
            Pictures pictures,
            @Nullable UUID me,
            Formats formats,
            Runnable changed) {
        this.practice = practice;
        this.talk = talk;
        this.pictures = pictures;
        this.changed = changed;
        addClassName("v-stack");
        var said = talk.of(practice.id());
        for (var section : PracticeSection.values()) {
            var here = said.stream().filter(it -> it.section() == section).toList();
            if (!practice.text().section(section).isBlank() || !here.isEmpty()) {
                add(part(section, here, me, formats));
            }
        }
    }

    private Component part(PracticeSection section, List<Passage> here, @Nullable UUID me, Formats formats) {
        var prose = SafeHtml.prose(practice.text().section(section), pictures);
        var remark = Buttons.quiet(getTranslation("practice.passage.add"), "message-square", () -> {});
        remark.addClickListener(_ -> remark.getElement()
                .executeJs(CHOSEN, prose.getElement())
                .then(
                        String.class,
                        quote -> new PassageDialog(quote, (words, text) -> {
                                    talk.remark(practice.id(), section, words, text);
                                    changed.run();
                                })
                                .open()));
        remark.addClassName("is-quiet");
        remark.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("practice.passage.add-to", getTranslation("practice.section." + section.key())));
        var head = new Div(new H2(getTranslation("practice.section." + section.key())), remark);
        head.addClassName("v-between");
        var part = new Section(head, prose);
        here.forEach(it -> part.add(new PassageThread(it, practice, talk, me, formats, changed)));
        return part;
    }
}
