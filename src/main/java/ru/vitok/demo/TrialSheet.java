package ru.vitok.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.UseVerdict;

/** A trial in trials.yaml; days are counted from today. */
record TrialSheet(
        String practice,
        int opened,
        int until,
        @Nullable Integer closed,
        String conditions,
        String indicator,
        @Nullable String conclusion,
        @Nullable Boolean confirmed,
        List<School> schools) {

    /** What a school did, by its deputy head. */
    record School(
            String by,
            int joined,
            @Nullable Integer told,
            @Nullable UseVerdict verdict,
            @Nullable Double before,
            @Nullable Integer beforeN,
            @Nullable Double after,
            @Nullable Integer afterN,
            @Nullable String words) {}
}
