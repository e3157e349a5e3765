package ru.vitok.analysis;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an association says that all of its teachers lack.
 *
 * @param skills codes of skills that it is about; none where it is about the whole subject
 */
public record CorporateVoice(
        UUID id,
        String title,
        String club,
        String path,
        String subject,
        @Nullable Integer fromGrade,
        @Nullable Integer toGrade,
        Set<String> skills,
        boolean closed) {

    /** The same skill in the same subject and grades. */
    boolean on(ProblemFieldRow field) {
        return subject.equals(field.subject())
                && skills.contains(field.skillCode())
                && (fromGrade == null || fromGrade <= field.grade())
                && (toGrade == null || toGrade >= field.grade());
    }
}
