package ru.vitok.analysis.ui;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** Skills by years; a year that cannot stand beside the others says why. */
class SkillTable extends Composite<Div> {

    private static final String PREFIX = "analysis.marks.years.";
    /** Of many skills a phone shows these first. */
    private static final int SHOWN = 3;

    private final Formats formats;

    SkillTable(List<SkillHistory> skills, Formats formats) {
        this(skills, PREFIX + "skill", formats);
    }

    /** Codes of a codifier stand in its order: 1.2 before 1.10. */
    static SkillTable ofCodes(List<SkillHistory> codes, Formats formats) {
        var order = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        order.setNumericCollation(true);
        return new SkillTable(
                codes.stream()
                        .sorted(Comparator.comparing(SkillHistory::name, order))
                        .toList(),
                PREFIX + "code",
                formats);
    }

    private SkillTable(List<SkillHistory> skills, String what, Formats formats) {
        this.formats = formats;
        var together = skills.stream().anyMatch(it -> it.together() != null);
        var table = new PlainTable(getTranslation(PREFIX + "caption"), what).figures();
        skills.getFirst().years().forEach(it -> table.column(String.valueOf(it.year())));
        if (together) {
            table.column(getTranslation(PREFIX + "together"));
        }
        skills.forEach(it -> table.row(cells(it, together)));
        getContent().add(table.shortened(SHOWN, getTranslation(PREFIX + "all", skills.size())));
    }

    private Object[] cells(SkillHistory skill, boolean together) {
        var cells = new ArrayList<Object>(List.of(skill.name()));
        skill.years().forEach(it -> cells.add(words(it)));
        if (together) {
            cells.add(together(skill));
        }
        return cells.toArray();
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
