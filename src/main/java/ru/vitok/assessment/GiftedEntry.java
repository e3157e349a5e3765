package ru.vitok.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participation as the school sees its own. Beyond the school only winners and prizewinners are listed, without school
 * and score.
 *
 * @param name only where a written consent stands
 */
public record GiftedEntry(
        UUID id,
        OlympiadStage stage,
        @Nullable String contest,
        String subject,
        int grade,
        @Nullable String code,
        @Nullable Double score,
        @Nullable Double maxScore,
        OlympiadStatus status,
        @Nullable UUID consent,
        @Nullable String name,
        @Nullable String paper) {}
