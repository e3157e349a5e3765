package ru.vitok.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A school's row beneath a problem field.
 *
 * @param n participants; null where hidden
 * @param percent of the points; null where hidden because of few participants
 * @param below the school stands out from what its own level predicts; null where there is too little to judge by
 */
public record FieldSchool(
        String code,
        String name,
        @Nullable Integer n,
        @Nullable Double percent,
        @Nullable Boolean below) {

    public boolean hidden() {
        return percent == null;
    }
}
