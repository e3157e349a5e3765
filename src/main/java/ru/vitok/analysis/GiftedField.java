package ru.vitok.analysis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.OlympiadStage;

/**
 * A finding of olympiads that people talk over like a problem field.
 *
 * @param asks what content and whom support is asked for
 * @param laureates winners and prizewinners among the participants, as they were when it was found
 * @param cameOf what came of it; it is closed then
 */
public record GiftedField(
        UUID id,
        UUID municipality,
        int year,
        OlympiadStage stage,
        String subject,
        @Nullable Integer grade,
        String asks,
        int participants,
        int laureates,
        int schools,
        @Nullable String cameOf,
        Instant at) {

    public boolean closed() {
        return cameOf != null;
    }

    public String path() {
        return AnalysisPaths.GIFTED + "/" + id;
    }
}
