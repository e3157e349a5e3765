package ru.vitok.analysis;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the schools of a problem field changed over the years: what an effect is reckoned from. */
@Service
public class FieldChanges {

    private final ProblemFields fields;
    private final FieldFigures figures;
    private final FieldTelling telling;

    FieldChanges(ProblemFields fields, FieldFigures figures, FieldTelling telling) {
        this.fields = fields;
        this.figures = figures;
        this.telling = telling;
    }

    /** The field must be open to the person who asks. */
    @Transactional(readOnly = true)
    public FieldSeries of(UUID field) {
        var row = fields.get(field);
        return new FieldSeries(row, figures.series(row), telling);
    }
}
