package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.analysis.PeakNote;
import ru.vitok.uikit.Formats;

/** What the histogram says on the boundaries of marks, in words. */
class PeakWords extends Div {

    PeakWords(PeakNote note, Formats formats) {
        var language = Locales.of(this);
        if (note.peaks().isEmpty()) {
            add(new Paragraph(getTranslation("analysis.marks.peaks." + note.state())));
        }
        note.peaks()
                .forEach(it -> add(new Paragraph(getTranslation(
                        it.tooth() ? "analysis.marks.peaks.tooth" : "analysis.marks.peaks.peak",
                        it.mark(),
                        it.score(),
                        it.works(),
                        formats.decimal(it.times(), language)))));
    }
}
