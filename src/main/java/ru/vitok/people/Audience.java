package ru.vitok.people;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The words in which visibility is stored beside an object (a text array in its row and in the index), so that a query
 * can ask for it: {@code audience && tokens}.
 */
public final class Audience {

    /** Opens to guests. */
    public static final String PUBLIC = "public";

    private Audience() {}

    public static String person(UUID person) {
        return "person:" + person;
    }

    /** The person, as long as the role is held somewhere: the author of a practice who is still a teacher. */
    static String own(Role role, UUID person) {
        return "own:" + role + ":" + person;
    }

    public static String club(UUID club) {
        return "club:" + club;
    }

    /** The role wherever it is held. */
    static String role(Role role) {
        return "role:" + role;
    }

    /** The role held at exactly this organisation. */
    static String role(Role role, UUID organisation) {
        return "role:" + role + ":" + organisation;
    }

    /** The role held at this organisation or below it. */
    static String member(Role role, UUID organisation) {
        return "member:" + role + ":" + organisation;
    }

    static Set<String> of(Viewer viewer) {
        var words = new LinkedHashSet<String>();
        words.add(PUBLIC);
        if (viewer.personOrNull() != null) {
            words.add(person(viewer.person()));
        }
        for (var grant : viewer.grants()) {
            var at = grant.organisation();
            words.add(role(grant.role()));
            words.add(own(grant.role(), viewer.person()));
            words.add(role(grant.role(), at.id()));
            words.add(member(grant.role(), at.id()));
            if (at.municipality() != null) {
                words.add(member(grant.role(), at.municipality()));
            }
            if (at.region() != null) {
                words.add(member(grant.role(), at.region()));
            }
            if (grant.club() != null) {
                words.add(club(grant.club()));
            }
        }
        return words;
    }
}
