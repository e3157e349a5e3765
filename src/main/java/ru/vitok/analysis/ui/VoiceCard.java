package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.CorporateVoice;
import ru.vitok.analysis.FieldVoice;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.TeacherFigures;
import ru.vitok.assessment.VoiceKind;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;

/** What teachers say of the same skill: persons in counts, associations by name, each one click away. */
class VoiceCard extends Card {

    /** @param opens whether the reader may open the page of all voices */
    VoiceCard(ProblemFieldRow field, FieldVoice voice, List<TeacherFigures.Block> tests, boolean opens) {
        addClassName("v-section");
        var words = new Paragraph(getTranslation("analysis.voices.words"));
        words.addClassNames("v-muted", "v-sm");
        var list = new Div();
        list.addClassName("v-list");
        if (voice.counts().heard()) {
            list.add(row(all(field, opens, persons(this, voice.counts().persons())), kinds(voice)));
        }
        voice.deficits().forEach(it -> list.add(row(link(it.path(), it.title()), deficit(it))));
        tests.stream()
                .collect(Collectors.groupingBy(TeacherFigures.Block::year, TreeMap::new, Collectors.toList()))
                .descendingMap()
                .forEach((year, blocks) -> list.add(test(field, opens, year, blocks)));
        add(new H2(getTranslation("analysis.voices.title")), words, list);
    }

    /** What a chip in a list says of a confirmed field. */
    static String confirmed(Component page, FieldVoice voice) {
        var persons = voice.counts().persons();
        return persons == null
                ? page.getTranslation("analysis.voices.corporate")
                : page.getTranslation("analysis.voices.confirmed", persons);
    }

    private static String persons(Component page, @Nullable Integer persons) {
        return persons == null
                ? page.getTranslation("analysis.voices.few")
                : page.getTranslation("analysis.voices.persons", persons);
    }

    private Component kinds(FieldVoice voice) {
        var chips = new Div();
        chips.addClassName("v-chips");
        for (var kind : VoiceKind.values()) {
            if (voice.counts().kinds().contains(kind)) {
                var each = voice.counts().each().get(kind);
                var name = getTranslation("assessment.voice." + kind);
                chips.add(Chip.of(each == null ? name : name + ": " + each));
            }
        }
        return chips;
    }

    /** One line a year: its blocks beside each other say more than each on its own. */
    private Div test(ProblemFieldRow field, boolean opens, int year, List<TeacherFigures.Block> blocks) {
        var chips = new Div();
        chips.addClassName("v-chips");
        blocks.forEach(it -> chips.add(Chip.of(getTranslation(
                "analysis.voices.block",
                getTranslation("assessment.block." + it.block()),
                Math.round(it.mean() == null ? 0 : it.mean()),
                it.persons() == null ? 0 : it.persons()))));
        return row(all(field, opens, getTranslation("analysis.voices.test", String.valueOf(year))), chips);
    }

    private Component deficit(CorporateVoice deficit) {
        return FieldWords.muted(getTranslation(
                deficit.closed() ? "analysis.voices.deficit-closed" : "analysis.voices.deficit", deficit.club()));
    }

    private static String voices(ProblemFieldRow field) {
        return AssessmentPaths.VOICES + "?subject=" + URLEncoder.encode(field.subject(), StandardCharsets.UTF_8);
    }

    private static Component all(ProblemFieldRow field, boolean opens, String words) {
        if (opens) {
            return link(voices(field), words);
        }
        var plain = new Span(words);
        plain.addClassName("is-grow");
        return plain;
    }

    private static Anchor link(String path, String words) {
        var link = new Anchor("/" + path, words);
        link.addClassName("is-grow");
        return link;
    }

    private static Div row(Component name, Component more) {
        var row = new Div(name, more);
        row.addClassNames("v-row", "v-list-item");
        return row;
    }
}
