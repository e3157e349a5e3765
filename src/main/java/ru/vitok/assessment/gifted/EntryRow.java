package ru.vitok.assessment.gifted;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.OlympiadStatus;

/** A participation with the name that a standing consent allows. */
public record EntryRow(
        UUID id,
        int year,
        OlympiadStage stage,
        @Nullable String contest,
        String subject,
        int grade,
        @Nullable UUID school,
        @Nullable String code,
        @Nullable Double score,
        @Nullable Double maxScore,
        OlympiadStatus status,
        @Nullable UUID consent,
        @Nullable String name,
        @Nullable String paper) {}
