package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ru.vitok.practice.trial.SchoolTrials;
import ru.vitok.practice.trial.Trial;
import ru.vitok.practice.trial.TrialFigures;
import ru.vitok.practice.trial.TrialSchool;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Schools of a trial and what they found. Names are for whoever leads the trial and for the school itself. */
class TrialSchools extends Div {

    private final Formats formats;

    TrialSchools(Trial trial, SchoolTrials joining, boolean leads, Formats formats) {
        this.formats = formats;
        addClassName("v-list");
        var mine = joining.mine(trial).map(TrialSchool::school);
        trial.schools()
                .forEach(it ->
                        add(line(it, leads || mine.filter(it.school()::equals).isPresent())));
        setVisible(!trial.schools().isEmpty());
    }

    private Div line(TrialSchool school, boolean named) {
        var name =
                new Span(named ? school.name() : getTranslation("practice.trial.a-school", school.municipalityName()));
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
            item.add(muted(figures(figures, named)));
        }
        return item;
    }

    private String figures(TrialFigures it, boolean own) {
        return it.enough() || own
                ? getTranslation(
                        "practice.trial.figures",
                        formats.percent(it.before(), getLocale()),
                        it.beforeN(),
                        formats.percent(it.after(), getLocale()),
                        it.afterN())
                : getTranslation("practice.trial.figures.few");
    }

    private static Span muted(String words) {
        var line = new Span(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
