package ru.vitok.assessment.intake.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.OwnControl;

/**
 * Works of a school's own control.
 *
 * @param schoolColumn where a row names the school; below zero where no row does
 */
public record OwnControlTable(int schoolColumn, List<Line> lines) implements Content {

    /**
     * @param letter of the class, where the cell says it
     * @param marks how many 2, 3, 4 and 5; empty where the table gives none
     */
    public record Line(
            int row,
            @Nullable String school,
            LocalDate heldOn,
            OwnControl.Kind kind,
            String subject,
            int grade,
            @Nullable String letter,
            String topic,
            @Nullable String skillCode,
            int n,
            @Nullable Double percent,
            List<Integer> marks) {}

    @Override
    public int rows() {
        return lines.size();
    }
}
