package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import ru.vitok.practice.ReviewVerdict;
import ru.vitok.practice.review.ReviewRound;
import ru.vitok.practice.review.ReviewSheet;
import ru.vitok.practice.review.Reviewer;
import ru.vitok.practice.review.Rubric;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** What the reviewers of one round found, and how it ended. */
class SheetsCard extends Card {

    SheetsCard(ReviewRound round, Rubric rubric, Formats formats) {
        addClassName("v-stack");
        var head = new Div(new H2(getTranslation(
                "practice.round.of",
                formats.day(java.time.LocalDate.ofInstant(round.openedAt(), formats.zone()), getLocale()))));
        head.addClassName("v-between");
        if (round.verdict() != null) {
            head.add(Chip.of(getTranslation("practice.review.verdict." + round.verdict()), tone(round.verdict())));
        }
        add(head);
        if (!round.reason().isEmpty()) {
            add(new Paragraph(getTranslation("practice.round.overruled", round.reason())));
        }
        var list = new Div();
        list.addClassName("v-list");
        for (var reviewer : round.reviewers()) {
            var sheet = reviewer.sheet();
            if (sheet != null) {
                list.add(item(reviewer, sheet, rubric));
            }
        }
        add(list);
    }

    private Div item(Reviewer reviewer, ReviewSheet sheet, Rubric rubric) {
        var name = new Span(reviewer.name());
        name.addClassName("v-strong");
        var head = new Div(
                name, Chip.of(getTranslation("practice.sheet.verdict." + sheet.verdict()), tone(sheet.verdict())));
        head.addClassName("v-between");
        var points = rubric.criteria().stream()
                .map(it -> it.title(getLocale()) + " " + sheet.points().getOrDefault(it.key(), 0))
                .collect(Collectors.joining(" · "));
        var facts = new Paragraph(
                getTranslation("practice.rubric.sum", rubric.sum(sheet.points()), rubric.most(), rubric.pass()) + ": "
                        + points);
        facts.addClassNames("v-muted", "v-sm");
        var item = new Div(head, facts);
        if (!sheet.words().isEmpty()) {
            item.add(new Paragraph(sheet.words()));
        }
        item.addClassName("v-list-item");
        return item;
    }

    private static Chip.Tone tone(ReviewVerdict verdict) {
        return switch (verdict) {
            case PUBLISHED -> Chip.Tone.OK;
            case SENT_BACK -> Chip.Tone.WARN;
            case REJECTED -> Chip.Tone.BAD;
        };
    }
}
