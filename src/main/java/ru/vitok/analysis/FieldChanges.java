package ru.vitok.analysis;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the schools of a problem field changed over the years: what an effect is reckoned from. */
@Service
public class FieldChanges {

    private final ProblemFields fields;
    private final FieldStore store;
    private final OpenFields seen;
    private final FieldFigures figures;
    private final FieldTelling telling;

    FieldChanges(ProblemFields fields, FieldStore store, OpenFields seen, FieldFigures figures, FieldTelling telling) {
        this.fields = fields;
        this.store = store;
        this.seen = seen;
        this.figures = figures;
        this.telling = telling;
    }

    /** The field must be open to the person who asks. */
    @Transactional(readOnly = true)
    public FieldSeries of(UUID field) {
        return series(fields.get(field));
    }

    /** Those of these fields that are a municipality's and open to whoever asks. */
    @Transactional(readOnly = true)
    public List<FieldSeries> of(Collection<UUID> wanted, UUID municipality) {
        return store.find(wanted).stream()
                .filter(it -> it.row().municipality().equals(municipality) && seen.open(it))
                .map(it -> series(seen.shown(it)))
                .toList();
    }

    private FieldSeries series(ProblemFieldRow row) {
        return new FieldSeries(row, figures.series(row), telling);
    }
}
