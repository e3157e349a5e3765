package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.vitok.practice.Attachment;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeRemark;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeSection;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.SafeHtml;
import ru.vitok.uikit.Toast;

/** The practice as handed in, and what the reviewer answers. */
class ReviewCard extends Card {

    final TextArea answer = new TextArea(getTranslation("practice.review.words"));
    private final Practice practice;
    private final PracticeReview review;

    ReviewCard(Practice practice, PracticeReview review, List<Attachment> files, PracticeWords words, Formats formats) {
        this.practice = practice;
        this.review = review;
        addClassName("v-stack");
        var text = practice.text();
        add(new H2(text.title()), muted(words.facts(text)));
        if (text.withoutEvidence()) {
            add(new Div(Chip.of(getTranslation("practice.page.no-evidence"), Chip.Tone.WARN)));
        }
        if (practice.published() != null) {
            add(new Div(Buttons.link(
                    getTranslation("practice.versions.what"), "history", "/" + PracticePaths.versions(practice.id()))));
        }
        var missing = Arrays.stream(PracticeSection.values())
                .filter(section -> text.section(section).isBlank())
                .map(section -> getTranslation("practice.section." + section.key()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            var note = new Div(getTranslation("practice.review.missing", missing));
            note.addClassName("v-note");
            add(note);
        }
        for (var section : PracticeSection.values()) {
            if (!text.section(section).isBlank()) {
                add(new Div(
                        new H3(getTranslation("practice.section." + section.key())),
                        SafeHtml.prose(text.section(section))));
            }
        }
        add(new FilesCard(files, formats));
        add(new RemarksCard(review.remarks(practice.id()), formats), answering());
    }

    private Div answering() {
        answer.setHelperText(getTranslation("practice.review.words.hint"));
        answer.setMaxLength(PracticeRemark.WORDS_MAX);
        answer.setMinRows(3);
        answer.setWidthFull();
        var buttons = new Div(
                Buttons.primary(getTranslation("practice.review.publish"), "check", () -> {
                    review.publish(practice.id(), answer.getValue());
                    done("practice.review.done.published");
                }),
                Buttons.quiet(getTranslation("practice.review.back"), "undo-2", () -> {
                    review.sendBack(practice.id(), answer.getValue());
                    done("practice.review.done.back");
                }),
                Buttons.quiet(getTranslation("practice.review.reject"), "x", () -> {
                    review.reject(practice.id(), answer.getValue());
                    done("practice.review.done.rejected");
                }));
        buttons.addClassName("v-actions");
        var box = new Div(answer, buttons);
        box.addClassName("v-stack");
        return box;
    }

    private void done(String key) {
        Toast.done(getTranslation(key));
        UI.getCurrent().navigate(PracticePaths.REVIEW);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
