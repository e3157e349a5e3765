package ru.vitok.assessment.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schools of a municipality with both their codes. */
public record SchoolTable(List<School> schools) implements Content {

    public record School(
            int row,
            String code,
            String name,
            String municipality,
            @Nullable String locality,
            @Nullable String region,
            @Nullable String centreCode) {}

    @Override
    public int rows() {
        return schools.size();
    }
}
