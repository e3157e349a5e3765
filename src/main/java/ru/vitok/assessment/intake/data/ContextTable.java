package ru.vitok.assessment.intake.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SchoolCondition;

/**
 * Conditions in which schools work.
 *
 * @param year of the title, where it says one
 * @param schoolColumn where the school stands, for complaints
 */
public record ContextTable(@Nullable Integer year, int schoolColumn, List<Line> lines) implements Content {

    /** @param school a login, a code of the processing centre or a name */
    public record Line(
            int row,
            String school,
            @Nullable Integer year,
            @Nullable String locality,
            Map<SchoolCondition, Double> figures) {}

    @Override
    public int rows() {
        return lines.size();
    }
}
