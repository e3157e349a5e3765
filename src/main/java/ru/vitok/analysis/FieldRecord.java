package ru.vitok.analysis;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A stored field: what is shown and what decides who sees it. */
record FieldRecord(ProblemFieldRow row, UUID organisation, List<UUID> schools, Set<String> audience) {

    UUID id() {
        return row.id();
    }

    ProblemFieldStatus status() {
        return row.status();
    }

    /** The object's name in the access matrix. */
    String object() {
        return object(row.scope(), row.status());
    }

    static String object(Scope scope, ProblemFieldStatus status) {
        if (scope == Scope.SCHOOL) {
            return "problem-field.school";
        }
        return status == ProblemFieldStatus.CANDIDATE || status == ProblemFieldStatus.CONFIRMED
                ? "problem-field.candidate"
                : "problem-field.published";
    }
}
