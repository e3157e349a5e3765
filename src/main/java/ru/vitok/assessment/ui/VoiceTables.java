package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.TeacherFigures;
import ru.vitok.assessment.VoiceRow;
import ru.vitok.assessment.VoiceText;
import ru.vitok.assessment.WishRow;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.PlainTable;

/** The tables of the page of teachers' voices; fewer than five are always «меньше 5». */
final class VoiceTables {

    private VoiceTables() {}

    static PlainTable topics(Component page, List<VoiceRow> rows) {
        var table = table(page, "assessment.voices.title", "topic", "subject", "persons", "heard");
        for (var row : rows) {
            var heard = new Div();
            heard.addClassName("v-chips");
            if (row.survey()) {
                heard.add(Chip.of(page.getTranslation("assessment.voice.SURVEY")));
            }
            if (row.attestation()) {
                heard.add(Chip.of(page.getTranslation("assessment.voice.ATTESTATION")));
            }
            table.row(row.title(), row.subject(), persons(page, row.persons()), heard);
        }
        return table;
    }

    static PlainTable blocks(Component page, List<TeacherFigures.Block> blocks) {
        var table = table(page, "assessment.voices.tests", "subject", "block", "year", "persons", "mean");
        for (var block : blocks) {
            var mean = block.mean();
            table.row(
                    block.subject(),
                    page.getTranslation("assessment.block." + block.block()),
                    String.valueOf(block.year()),
                    persons(page, block.persons()),
                    new PlainTable.Figure(
                            mean == null ? "" : page.getTranslation("assessment.voices.percent", Math.round(mean))));
        }
        return table;
    }

    static PlainTable categories(Component page, List<TeacherFigures.Category> categories) {
        var table = table(page, "assessment.voices.categories", "category", "year", "persons");
        categories.forEach(it -> table.row(it.category(), String.valueOf(it.year()), persons(page, it.persons())));
        return table;
    }

    static PlainTable wishes(Component page, List<WishRow> wishes) {
        var table = table(page, "assessment.voices.courses", "subject", "course", "persons");
        wishes.forEach(it -> table.row(
                it.subject() == null ? page.getTranslation("assessment.voices.no-subject") : it.subject(),
                it.topic() == null ? page.getTranslation("assessment.voices.any-course") : it.topic(),
                persons(page, it.persons())));
        return table;
    }

    static PlainTable texts(Component page, List<VoiceText> texts) {
        var table = table(page, "assessment.voices.texts", "words", "subject", "topic");
        texts.forEach(it -> table.row(
                it.words(),
                it.subject() == null ? page.getTranslation("assessment.voices.no-subject") : it.subject(),
                it.topic() == null ? page.getTranslation("assessment.voices.no-topic") : it.topic()));
        return table;
    }

    private static PlainTable.Figure persons(Component page, @Nullable Integer persons) {
        return new PlainTable.Figure(
                persons == null ? page.getTranslation("assessment.voices.few") : String.valueOf(persons));
    }

    private static PlainTable table(Component page, String caption, String... columns) {
        var keys = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            keys[i] = "assessment.voices.column." + columns[i];
        }
        return new PlainTable(page.getTranslation(caption), keys).stacked();
    }
}
