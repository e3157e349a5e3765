package ru.vitok.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that a municipality has before a run, found by what makes a field the same. */
final class KnownFields {

    private record Identity(FieldKey key, int year) {}

    private final Map<Identity, FieldRecord> left = new HashMap<>();

    KnownFields(List<FieldRecord> stored) {
        for (var it : stored) {
            left.put(new Identity(FieldKey.of(it.row()), it.row().year()), it);
        }
    }

    /** The stored field that this finding is, taken out. */
    Optional<FieldRecord> take(Finding finding) {
        return Optional.ofNullable(left.remove(new Identity(finding.key(), finding.year())));
    }

    /** What no finding asked for. */
    Collection<FieldRecord> left() {
        return left.values();
    }
}
