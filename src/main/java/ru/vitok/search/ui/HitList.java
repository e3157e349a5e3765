package ru.vitok.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.stream.Collectors;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchPage;
import ru.vitok.search.Shown;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.SafeHtml;

/** The finds: title, what matched, what it is for. */
class HitList extends Card {

    private final Formats formats;

    HitList(SearchPage page, Shown shown, Formats formats, Runnable more) {
        this.formats = formats;
        addClassName("v-list");
        page.hits().forEach(hit -> add(item(hit)));
        if (shown.leaves(page.total())) {
            var words = getTranslation(shown.full() ? "search.page.next" : "search.page.more");
            add(Buttons.quiet(words, "chevron-down", more));
        }
    }

    private Component item(SearchHit hit) {
        var link = new Anchor(hit.path().startsWith("/") ? hit.path() : "/" + hit.path());
        link.add(SafeHtml.marked(hit.titleHtml()));
        var head = new Div(new H2(link));
        head.addClassName("v-between");
        if (hit.status() != null) {
            head.add(Chip.of(StatusWords.of(hit, hit.status(), this), tone(hit.status())));
        }
        var snippet = new Paragraph(SafeHtml.marked(hit.snippetHtml()));
        var facts = new Span(facts(hit));
        facts.addClassNames("v-muted", "v-sm");
        var item = new Div(head, snippet, facts);
        item.addClassName("v-list-item");
        return item;
    }

    private String facts(SearchHit hit) {
        var facts = new ArrayList<String>();
        var note = new HitNote(hit);
        facts.add(getTranslation("search.one." + hit.type().name()));
        if (hit.subject() != null && !note.tellsSubject()) {
            facts.add(hit.subject());
        }
        if (!hit.grades().isEmpty() && !note.tellsGrades()) {
            var grades = hit.grades().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
            facts.add(getTranslation("search.page.grades", hit.grades().size(), grades));
        }
        if (hit.date() != null) {
            facts.add(formats.day(hit.date(), getLocale()));
        }
        note.own().ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    private static Chip.Tone tone(String status) {
        return switch (status) {
            case "TRIED", "DONE", "ANSWERED" -> Chip.Tone.OK;
            case "RECOMMENDED", "IN_COURSE" -> Chip.Tone.INFO;
            case "ON_TRIAL", "IN_REVIEW" -> Chip.Tone.WARN;
            case "CANCELLED" -> Chip.Tone.BAD;
            default -> Chip.Tone.PLAIN;
        };
    }
}
