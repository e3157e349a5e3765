package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.Behind;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.ResultSources;
import ru.vitok.assessment.SliceKey;

/** What the figures of a test stand on, where that has to be borne in mind: reports, or too few schools. */
@Component
class OriginNotes {

    private final ResultSources sources;
    private final Readership readership;

    OriginNotes(ResultSources sources, Readership readership) {
        this.sources = sources;
        this.readership = readership;
    }

    Div of(SliceKey key, UUID municipality) {
        var notes = new Div();
        var source = sources.of(key, municipality);
        if (source.reported()) {
            notes.add(new ReportedWords("analysis.marks.reported." + source));
        }
        var behind = readership.behind(key, municipality);
        if (behind != Behind.ENOUGH) {
            notes.add(new ReportedWords("analysis.marks.behind." + behind));
        }
        notes.setVisible(notes.getComponentCount() > 0);
        return notes;
    }
}
