package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ru.vitok.practice.trial.Trial;
import ru.vitok.practice.trial.TrialFigures;
import ru.vitok.practice.trial.TrialSchool;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Schools of a trial and what they found. The service withholds names and small groups. */
class TrialSchools extends Div {

    private final Formats formats;

    TrialSchools(Trial trial, Formats formats) {
        this.formats = formats;
        addClassName("v-list");
        trial.schools().forEach(it -> add(line(it)));
        setVisible(!trial.schools().isEmpty());
    }

    private Div line(TrialSchool school) {
        var name = new Span(
                school.withheld()
                        ? getTranslation("practice.trial.a-school", school.municipalityName())
                        : school.name());
        name.addClassName("v-strong");
        var head = new Div(name);
        head.addClassName("v-between");
        var item = new Div(head);
        item.addClassName("v-list-item");
        var result = school.result();
        if (result == null) {
            head.add(muted(getTranslation("practice.trial.tries")));
            return item;
        }
        head.add(Chip.of(getTranslation("practice.verdict." + result.verdict()), PracticeWords.tone(result.verdict())));
        item.add(new Paragraph(result.words()));
        var figures = result.figures();
        if (figures != null) {
            item.add(muted(figures(figures)));
            var measured = result.measured();
            if (measured != null) {
                item.add(new Div(muted(getTranslation(
                        "practice.trial.measured",
                        formats.points(figures.after() - figures.before(), getLocale()),
                        formats.decimal(measured.low(), getLocale()),
                        formats.decimal(measured.high(), getLocale()),
                        String.valueOf(measured.beforeYear()),
                        String.valueOf(measured.afterYear())))));
            }
        }
        return item;
    }

    private String figures(TrialFigures it) {
        return getTranslation(
                "practice.trial.figures",
                formats.percent(it.before(), getLocale()),
                it.beforeN(),
                formats.percent(it.after(), getLocale()),
                it.afterN());
    }

    private static Span muted(String words) {
        var line = new Span(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
