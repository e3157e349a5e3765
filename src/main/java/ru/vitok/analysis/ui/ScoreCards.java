package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.GroupFigures;
import ru.vitok.curriculum.TestForm;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** The cards about primary scores: their histogram with the boundaries of marks, and what it says of them. */
record ScoreCards(GroupFigures group, @Nullable TestForm form, Formats formats) {

    Collection<Component> all() {
        var cards = new ArrayList<Component>();
        var scores = group.scores();
        var peaks = group.peaks();
        if (scores != null && scores.n() > 0) {
            var language = UI.getCurrent().getLocale();
            var max = group.maxPrimary();
            var title = say(
                    max == 0 ? "analysis.chart.score.open" : "analysis.chart.score.title",
                    formats.decimal(scores.median(), language),
                    max);
            var last = Math.max(max, scores.counts().size() - 1);
            var chart = new ScoreChart(title, scores, last, form == null ? null : form.boundaries());
            cards.add(new Card(say("analysis.chart.score.heading"), chart));
        }
        if (peaks != null) {
            cards.add(new Card(say("analysis.marks.peaks"), new PeakWords(peaks, formats)));
        }
        return List.copyOf(cards);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
