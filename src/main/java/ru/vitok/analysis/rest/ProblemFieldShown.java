package ru.vitok.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.FieldVoice;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.Reference;
import ru.vitok.analysis.Scope;

/**
 * A problem field as other systems see it.
 *
 * @param together years that had to be laid together for it to be claimed; empty where the year was enough
 * @param why why it has its severity, in the language asked for
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProblemFieldShown(
        UUID id,
        String procedure,
        String subject,
        int grade,
        int year,
        String skillCode,
        String skill,
        List<String> tasks,
        Scope scope,
        @Nullable String cluster,
        List<String> schools,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        int n,
        double threshold,
        Reference reference,
        List<Integer> years,
        List<Integer> together,
        int severity,
        String why,
        ProblemFieldStatus status,
        @Nullable String cause,
        List<UUID> evidence,
        VoiceShown voices) {

    static ProblemFieldShown of(ProblemFieldRow row, FieldVoice voice, String why) {
        return new ProblemFieldShown(
                row.id(),
                row.procedure(),
                row.subject(),
                row.grade(),
                row.year(),
                row.skillCode(),
                row.skill(),
                row.tasks(),
                row.scope(),
                row.cluster(),
                row.schools(),
                row.value(),
                row.low(),
                row.high(),
                row.n(),
                row.threshold(),
                row.reference(),
                row.years(),
                row.together(),
                row.severity(),
                why,
                row.status(),
                row.cause(),
                row.evidence(),
                VoiceShown.of(voice));
    }
}
