package ru.vitok.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.CorporateVoice;
import ru.vitok.analysis.GiftedField;
import ru.vitok.assessment.OlympiadStage;

/**
 * What is talked over like a problem field without being one: it has no severity and no interval.
 *
 * @param title what support is asked for, or what an association's teachers lack
 * @param year, stage, participants, laureates, schools of an olympiad only
 * @param club, skills of a corporate deficit only
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FindingShown(
        UUID id,
        Kind kind,
        String title,
        String subject,
        @Nullable Integer fromGrade,
        @Nullable Integer toGrade,
        boolean closed,
        String path,
        @Nullable Integer year,
        @Nullable OlympiadStage stage,
        @Nullable Integer participants,
        @Nullable Integer laureates,
        @Nullable Integer schools,
        @Nullable Instant at,
        @Nullable String club,
        List<String> skills) {

    /** Where it comes from: olympiads and contests, or a club or association. */
    enum Kind {
        GIFTED,
        CORPORATE
    }

    static FindingShown of(GiftedField it) {
        return new FindingShown(
                it.id(),
                Kind.GIFTED,
                it.asks(),
                it.subject(),
                it.grade(),
                it.grade(),
                it.closed(),
                it.path(),
                it.year(),
                it.stage(),
                it.participants(),
                it.laureates(),
                it.schools(),
                it.at(),
                null,
                List.of());
    }

    static FindingShown of(CorporateVoice it) {
        return new FindingShown(
                it.id(),
                Kind.CORPORATE,
                it.title(),
                it.subject(),
                it.fromGrade(),
                it.toGrade(),
                it.closed(),
                it.path(),
                null,
                null,
                null,
                null,
                null,
                null,
                it.club(),
                it.skills().stream().sorted().toList());
    }

    boolean about(int grade) {
        return (fromGrade == null || fromGrade <= grade) && (toGrade == null || toGrade >= grade);
    }
}
