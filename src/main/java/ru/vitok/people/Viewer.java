package ru.vitok.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, with every role. A guest has no person and no grants.
 *
 * @param system the portal itself at work on a job: reaches every row, holds no role
 */
public record Viewer(@Nullable UUID personOrNull, String login, String name, List<Grant> grants, boolean system) {

    static final Viewer GUEST = new Viewer(null, "", "", List.of(), false);
    static final Viewer SYSTEM = new Viewer(null, "", "", List.of(), true);

    public Viewer {
        grants = List.copyOf(grants);
    }

    public boolean guest() {
        return personOrNull == null;
    }

    /** The person's id; a guest has none and must not get as far as asking. */
    public UUID person() {
        if (personOrNull == null) {
            throw new org.springframework.security.access.AccessDeniedException("nobody is signed in");
        }
        return personOrNull;
    }

    public boolean has(Role... roles) {
        var wanted = Set.of(roles);
        return grants.stream().anyMatch(grant -> wanted.contains(grant.role()));
    }

    public boolean holds(Role role, UUID organisation) {
        return grants.stream()
                .anyMatch(grant ->
                        grant.role() == role && grant.organisation().id().equals(organisation));
    }

    /** The municipality where the person works; empty for guests and for those of a region. */
    public Optional<UUID> municipality() {
        return grants.stream()
                .map(grant -> grant.organisation().municipality())
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    public Optional<UUID> region() {
        return grants.stream()
                .map(grant -> grant.organisation().region())
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** Schools in which the person holds a role. */
    public Set<UUID> schools() {
        var schools = new LinkedHashSet<UUID>();
        for (var grant : grants) {
            if (grant.organisation().kind() == OrganisationKind.SCHOOL) {
                schools.add(grant.organisation().id());
            }
        }
        return schools;
    }

    public Set<String> subjects() {
        var subjects = new LinkedHashSet<String>();
        grants.stream().map(Grant::subject).filter(java.util.Objects::nonNull).forEach(subjects::add);
        return subjects;
    }

    public Set<UUID> clubs() {
        var clubs = new LinkedHashSet<UUID>();
        grants.stream().map(Grant::club).filter(java.util.Objects::nonNull).forEach(clubs::add);
        return clubs;
    }

    /**
     * Words that open objects: an object is visible when its audience and these share a word.
     *
     * @see Audience
     */
    public Set<String> tokens() {
        return Audience.of(this);
    }
}
