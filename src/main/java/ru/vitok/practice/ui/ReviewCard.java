package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.vitok.practice.AttachedPictures;
import ru.vitok.practice.Attachment;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeSection;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.SafeHtml;

/** The practice as handed in, and the way to its reviewers. */
class ReviewCard extends Card {

    ReviewCard(Practice practice, PracticeReview review, List<Attachment> files, PracticeWords words, Formats formats) {
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
        var pictures = new AttachedPictures(files);
        for (var section : PracticeSection.values()) {
            if (!text.section(section).isBlank()) {
                add(new Div(
                        new H3(getTranslation("practice.section." + section.key())),
                        SafeHtml.prose(text.section(section), pictures)));
            }
        }
        add(new FilesCard(files, formats), new RemarksCard(review.remarks(practice.id()), formats));
        var page = new Div(Buttons.link(
                getTranslation("practice.round.open"), "users", "/" + PracticePaths.review(practice.id())));
        page.addClassName("v-actions");
        add(page);
    }

    private static Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
