package ru.vitok.assessment;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** What the person who asks may be told of small groups. */
@Component
class Readership {

    private static final String SMALL = "results.small";

    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    Readership(Organisations organisations, Permissions permissions, Viewers viewers) {
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** May the person see the school's groups of any size? */
    boolean sees(UUID school) {
        return permissions.allows(SMALL, Action.VIEW, school, null);
    }

    /** Schools whose small groups the person knows anyway. */
    Set<UUID> known() {
        return viewers.current().schools().stream().filter(this::sees).collect(Collectors.toSet());
    }

    /** Town and country have totals of their own on the pages of problem fields. */
    Suppression suppression(ResultSheet sheet, UUID municipality) {
        var clusters = organisations.schools(municipality).stream()
                .collect(Collectors.groupingBy(
                        it -> String.valueOf(it.cluster()), Collectors.mapping(Organisation::id, Collectors.toSet())));
        return sheet.suppression(clusters.values());
    }
}
