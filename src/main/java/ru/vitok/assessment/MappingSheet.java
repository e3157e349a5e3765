package ru.vitok.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.ColumnMapping;

/**
 * A file of no known form as a person maps it.
 *
 * @param mapping what was said of it, or what it seems to be
 * @param rows the first rows of data
 * @param said when the columns of such a head were mapped last; null when never
 */
public record MappingSheet(
        String name,
        List<Column> columns,
        List<List<String>> rows,
        ColumnMapping mapping,
        @Nullable Instant said) {

    /**
     * @param letter as a spreadsheet names it
     * @param stored whether any of its cells could be stored; of others nothing is known
     */
    public record Column(int place, String letter, String caption, List<String> samples, boolean stored) {}
}
