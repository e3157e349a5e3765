package ru.vitok.evidence;

import java.util.Collection;
import java.util.UUID;

/** References as the two arrays that {@code unnest} takes. */
final class RefColumns {

    private RefColumns() {}

    static String[] types(Collection<NodeRef> refs) {
        return refs.stream().map(ref -> ref.type().name()).toArray(String[]::new);
    }

    static UUID[] ids(Collection<NodeRef> refs) {
        return refs.stream().map(NodeRef::id).toArray(UUID[]::new);
    }
}
