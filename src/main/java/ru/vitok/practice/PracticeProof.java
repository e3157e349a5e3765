package ru.vitok.practice;

import org.jspecify.annotations.Nullable;
import ru.vitok.statistics.Interval;

/** How firmly a practice is proved. */
public interface PracticeProof {

    Proof of(Practice practice);

    /**
     * @param certainty the word that the search counts finds by
     * @param change mean change of the measured schools in percentage points, null where too few measured
     */
    record Proof(String certainty, @Nullable Interval change) {}
}
