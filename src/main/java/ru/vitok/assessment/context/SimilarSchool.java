package ru.vitok.assessment.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Organisation;

/**
 * A school, its conditions and its group.
 *
 * @param latest of the last year known; null where there are none
 * @param years all years known, the newest first
 * @param group null without conditions
 * @param alike how many schools of the municipality are in the school's cluster, with it
 */
public record SimilarSchool(
        Organisation school,
        @Nullable SchoolConditions latest,
        List<SchoolConditions> years,
        @Nullable SimilarGroup group,
        int alike) {}
