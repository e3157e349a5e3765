package ru.vitok.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.vitok.people.Permissions;

/** Who may see candidates: the same few audiences for all the fields of a portion. */
final class CandidateReaders {

    private final Permissions permissions;
    private final Map<UUID, Map<Scope, Set<String>>> known = new HashMap<>();

    CandidateReaders(Permissions permissions) {
        this.permissions = permissions;
    }

    Set<String> of(Scope scope, UUID organisation) {
        return known.computeIfAbsent(organisation, _ -> new HashMap<>())
                .computeIfAbsent(
                        scope,
                        it -> permissions.audience(
                                FieldRecord.object(it, ProblemFieldStatus.CANDIDATE), organisation, null));
    }
}
