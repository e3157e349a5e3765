package ru.vitok.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;

/**
 * The one policy that every service asks. An object is named by its kind and state, such as {@code practice.draft};
 * who may do what to it stands in the access matrix.
 */
@Service
public class Permissions {

    private final AccessMatrix matrix;
    private final Viewers viewers;
    private final Places organisations;
    private final AuditJournal journal;

    Permissions(AccessMatrix matrix, Viewers viewers, Places organisations, AuditJournal journal) {
        this.matrix = matrix;
        this.viewers = viewers;
        this.organisations = organisations;
        this.journal = journal;
    }

    /**
     * May the person who asks do this?
     *
     * @param organisation the organisation that the object belongs to
     * @param author the person whose own it is, if anybody's
     */
    public boolean allows(String object, Action action, UUID organisation, @Nullable UUID author) {
        return fits(matrix.rules(object, action), organisation, author);
    }

    /** As {@link #allows}; refuses with «not found» where the object may not even be seen. */
    public void require(String object, Action action, UUID organisation, @Nullable UUID author) {
        if (allows(object, action, organisation, author)) {
            return;
        }
        journal.refused(object + "/" + action, organisation);
        if (action == Action.VIEW
                || action != Action.CREATE && !fits(matrix.rulesIfAny(object, Action.VIEW), organisation, author)) {
            throw Refusal.notFound();
        }
        throw new AccessDeniedException(object + " " + action);
    }

    /** Does the person hold any role to which this is open somewhere? For menus and buttons, never instead of a check. */
    public boolean anywhere(String object, Action action) {
        var viewer = viewers.current();
        return viewer.system()
                || matrix.rules(object, action).stream()
                        .anyMatch(rule -> rule.role() == null || viewer.has(rule.role()));
    }

    /** The roles to which this is open somewhere: to find people who could be asked to. */
    public Set<Role> roles(String object, Action action) {
        return matrix.rules(object, action).stream()
                .flatMap(rule -> java.util.stream.Stream.ofNullable(rule.role()))
                .collect(Collectors.toSet());
    }

    /** The organisations at which the person may: for lists of what has no audience of its own, such as accounts. */
    public Set<UUID> reach(String object, Action action) {
        var viewer = viewers.current();
        var rules = matrix.rules(object, action);
        return organisations.all().stream()
                .filter(place -> viewer.system() || rules.stream().anyMatch(rule -> fits(rule, viewer, place, null)))
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }

    /** The words to store beside an object so that queries find it for exactly those whom the matrix lets see it. */
    public Set<String> audience(String object, UUID organisation, @Nullable UUID author) {
        var place = organisations.get(organisation);
        var words = new LinkedHashSet<String>();
        for (var rule : matrix.rules(object, Action.VIEW)) {
            words.addAll(words(rule, place, author));
        }
        return words;
    }

    private boolean fits(List<AccessRule> rules, UUID organisation, @Nullable UUID author) {
        var viewer = viewers.current();
        if (viewer.system()) {
            return true;
        }
        var place = organisations.get(organisation);
        return rules.stream().anyMatch(rule -> fits(rule, viewer, place, author));
    }

    private static boolean fits(AccessRule rule, Viewer viewer, Organisation place, @Nullable UUID author) {
        if (rule.role() == null) {
            return true;
        }
        if (rule.relation() == Relation.OWN) {
            return author != null && author.equals(viewer.personOrNull()) && viewer.has(rule.role());
        }
        return viewer.grants().stream()
                .anyMatch(
                        grant -> grant.role() == rule.role() && rule.relation().holds(grant.organisation(), place));
    }

    private static Set<String> words(AccessRule rule, Organisation place, @Nullable UUID author) {
        var role = rule.role();
        if (role == null) {
            return Set.of(Audience.PUBLIC);
        }
        var words = new LinkedHashSet<String>();
        switch (rule.relation()) {
            case OWN -> {
                if (author != null) {
                    words.add(Audience.own(role, author));
                }
            }
            case SAME -> words.add(Audience.role(role, place.id()));
            case WITHIN -> {
                words.add(Audience.role(role, place.id()));
                addIfKnown(words, role, place.municipality());
                addIfKnown(words, role, place.region());
            }
            case ABOVE -> words.add(Audience.member(role, place.id()));
            case REGION -> {
                if (place.region() != null) {
                    words.add(Audience.member(role, place.region()));
                }
            }
            case ANY -> words.add(Audience.role(role));
        }
        return words;
    }

    private static void addIfKnown(Set<String> words, Role role, @Nullable UUID organisation) {
        if (organisation != null) {
            words.add(Audience.role(role, organisation));
        }
    }
}
