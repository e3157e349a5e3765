package ru.vitok.analysis;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of the fourteen questions.
 *
 * @param missing what was not there to reckon it from; null where it was reckoned
 * @param asked schools of which it could be reckoned
 */
record FederalFinding(FederalTest test, @Nullable MissingInput missing, Set<UUID> asked, List<FederalSign> signs) {

    static FederalFinding without(FederalTest test, MissingInput missing) {
        return new FederalFinding(test, missing, Set.of(), List.of());
    }
}
