package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.uikit.Formats;

/** Skills by years; a year that cannot stand beside the others says why. */
class SkillTable extends Composite<Div> {

    private static final String PREFIX = "analysis.marks.years.";

    private final Formats formats;

    SkillTable(List<SkillHistory> skills, Formats formats) {
        this.formats = formats;
        var table = new NativeTable();
        table.addClassNames("v-table", "is-stacked", "is-figures");
        table.setCaptionText(getTranslation(PREFIX + "caption"));
        table.getCaption().addClassName("v-visually-hidden");
        var together = skills.stream().anyMatch(it -> it.together() != null);
        var head = table.getHead().addRow();
        header(head, getTranslation(PREFIX + "skill"));
        skills.getFirst().years().forEach(it -> header(head, String.valueOf(it.year())));
        if (together) {
            header(head, getTranslation(PREFIX + "together"));
        }
        for (var skill : skills) {
            var row = table.getBody().addRow();
            row.addDataCell().setText(skill.name());
            skill.years().forEach(it -> cell(row, String.valueOf(it.year()), words(it)));
            if (together) {
                cell(row, getTranslation(PREFIX + "together"), together(skill));
            }
        }
        getContent().addClassName("v-scroll");
        getContent().add(table);
    }

    private static void header(NativeTableRow head, String words) {
        var cell = head.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", "col");
    }

    /** On a phone, where no header stands above it, it says itself what it is. */
    private static void cell(NativeTableRow row, String column, String words) {
        var cell = row.addDataCell();
        cell.setText(words);
        cell.getElement().setAttribute("data-label", column);
    }

    private String words(SkillHistory.Year year) {
        var silence = year.silence();
        var percent = year.percent();
        if (silence != null || percent == null) {
            return getTranslation(PREFIX + "silence." + silence);
        }
        var language = Locales.of(this);
        var interval = year.interval();
        return interval == null
                ? formats.decimal(percent, language)
                : getTranslation(
                        "analysis.marks.with-interval",
                        formats.decimal(percent, language),
                        formats.decimal(interval.low(), language),
                        formats.decimal(interval.high(), language));
    }

    private String together(SkillHistory skill) {
        var together = skill.together();
        if (together == null) {
            return "—";
        }
        var language = Locales.of(this);
        return getTranslation(
                PREFIX + "together.cell",
                formats.decimal(together.percent().value(), language),
                formats.decimal(together.percent().low(), language),
                formats.decimal(together.percent().high(), language),
                together.n());
    }
}
