package ru.vitok.assessment.gifted;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.OlympiadStage;

/** Counts of a subject at a stage; without a grade of the whole subject. */
public record OlympiadSum(
        int year,
        OlympiadStage stage,
        String subject,
        @Nullable Integer grade,
        int n,
        int winners,
        int prizes,
        int schools) {

    /** A stage of a year: its subjects add up to one number. */
    public record Round(int year, OlympiadStage stage) {}

    public Round round() {
        return new Round(year, stage);
    }
}
