package ru.vitok.assessment.context;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SchoolCondition;

/** What stands of a school's conditions for a year. */
public record SchoolConditions(
        UUID school, int year, @Nullable String locality, Map<SchoolCondition, Double> figures) {}
