package ru.vitok.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.WithheldSchools;
import ru.vitok.people.Permissions;

/**
 * Who may see candidates: the same few audiences for all the fields of a portion. The field of a school that other answers
 * withhold is for those alone who see the school's small groups.
 */
final class CandidateReaders {

    private static final String SMALL = "problem-field.small";

    private final Permissions permissions;
    private final Readership readership;
    private final UUID municipality;
    private final Map<UUID, Map<String, Set<String>>> known = new HashMap<>();
    private final Map<TestKey, WithheldSchools> withheld = new HashMap<>();

    CandidateReaders(Permissions permissions, Readership readership, UUID municipality) {
        this.permissions = permissions;
        this.readership = readership;
        this.municipality = municipality;
    }

    Set<String> of(Finding found) {
        var school = found.key().school();
        var organisation = school == null ? municipality : school;
        var object = school != null && hidden(found, school)
                ? SMALL
                : FieldRecord.object(found.key().scope(), ProblemFieldStatus.CANDIDATE);
        return known.computeIfAbsent(organisation, _ -> new HashMap<>())
                .computeIfAbsent(object, it -> permissions.audience(it, organisation, null));
    }

    private boolean hidden(Finding found, UUID school) {
        var key = found.key();
        var test = new TestKey(key.procedure(), key.subject(), key.grade(), found.year());
        return withheld.computeIfAbsent(test, it -> readership.withheldFromAnybody(it.slice(), municipality))
                .hides(school, found.item().tasks());
    }
}
