package ru.vitok.assessment.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The region's list of schools with low results. */
public record LowIndexTable(int schoolColumn, List<Line> lines) implements Content {

    /** A school's index of a year; a row with several years is several lines. */
    public record Line(
            int row,
            String school,
            @Nullable Integer year,
            @Nullable Double value,
            @Nullable Boolean listed) {}

    @Override
    public int rows() {
        return lines.size();
    }
}
