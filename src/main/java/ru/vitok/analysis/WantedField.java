package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding, and the stored field that it is, if it is one. */
record WantedField(Finding finding, @Nullable FieldRecord before) {

    UUID id() {
        return before == null ? UUID.randomUUID() : before.id();
    }

    boolean settled() {
        return before != null && before.status() != ProblemFieldStatus.CANDIDATE;
    }

    /** Its snapshots, where nothing changed since they were taken. */
    @Nullable List<UUID> standing() {
        if (before == null) {
            return null;
        }
        var row = before.row();
        var unchanged = row.value() == finding.value()
                && row.n() == finding.n()
                && row.years().equals(finding.years());
        return unchanged ? row.evidence() : null;
    }
}
