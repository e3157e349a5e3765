package ru.vitok.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What makes two findings of different years the same problem. */
record FieldKey(
        String procedure,
        String subject,
        int grade,
        String skill,
        Scope scope,
        @Nullable String cluster,
        @Nullable UUID school) {

    static FieldKey of(ProblemFieldRow row) {
        return new FieldKey(
                row.procedure(), row.subject(), row.grade(), row.skillCode(), row.scope(), row.cluster(), row.school());
    }
}
