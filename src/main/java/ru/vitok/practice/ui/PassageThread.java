package ru.vitok.practice.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.Practice;
import ru.vitok.practice.review.Passage;
import ru.vitok.practice.review.PassageTalk;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** A remark with the words it is about, the answers, and whether it is settled. */
class PassageThread extends Div {

    private final Formats formats;

    PassageThread(
            Passage passage,
            Practice practice,
            PassageTalk talk,
            @Nullable UUID me,
            Formats formats,
            Runnable changed) {
        this.formats = formats;
        addClassNames("v-note", "v-passage");
        setClassName("is-settled", !passage.open());
        var quote = new HtmlComponent("blockquote");
        quote.getElement().setText(passage.quote());
        add(quote);
        var chips = new Div();
        chips.addClassName("v-chips");
        if (!passage.found()) {
            chips.add(Chip.of(getTranslation("practice.passage.gone"), Chip.Tone.INFO));
        }
        if (passage.resolvedBy() != null) {
            chips.add(Chip.of(getTranslation("practice.passage.settled-by", passage.resolvedBy()), Chip.Tone.OK));
        }
        chips.setVisible(chips.getComponentCount() > 0);
        add(chips, said(passage.remark()));
        passage.replies().forEach(it -> add(said(it)));
        if (me != null) {
            add(steps(passage, practice, talk, me, changed));
        }
    }

    private Div said(Passage.Said said) {
        var facts = new Span(said.name() + " · " + formats.moment(said.at(), getLocale()));
        facts.addClassNames("v-muted", "v-sm");
        return new Div(facts, new Paragraph(said.words()));
    }

    private Div steps(Passage passage, Practice practice, PassageTalk talk, UUID me, Runnable changed) {
        var answer = new TextArea(getTranslation("practice.passage.reply.label"));
        answer.setMaxLength(Passage.WORDS_MAX);
        answer.setWidthFull();
        answer.setVisible(false);
        var steps = new Div();
        steps.addClassNames("v-chips");
        if (passage.open()) {
            steps.add(Buttons.quiet(getTranslation("practice.passage.reply"), "message-square", () -> {
                if (answer.isVisible()) {
                    talk.reply(passage.id(), answer.getValue());
                    changed.run();
                }
                answer.setVisible(true);
                answer.focus();
            }));
        }
        if (practice.writtenBy(me) || me.equals(passage.remark().person())) {
            steps.add(Buttons.quiet(
                    getTranslation(passage.open() ? "practice.passage.settle" : "practice.passage.reopen"),
                    passage.open() ? "check" : "undo-2",
                    () -> {
                        talk.resolve(passage.id(), passage.open());
                        changed.run();
                    }));
        }
        return new Div(answer, steps);
    }
}
