package ru.vitok.session;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.club.ClubMember;
import ru.vitok.club.ClubRole;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.people.Action;
import ru.vitok.people.Audience;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Who leads a session and who sees it. */
@Component
class Leading {

    private final SessionLinks links;
    private final Clubs clubs;
    private final Membership membership;
    private final Permissions permissions;
    private final Viewers viewers;

    Leading(SessionLinks links, Clubs clubs, Membership membership, Permissions permissions, Viewers viewers) {
        this.links = links;
        this.clubs = clubs;
        this.membership = membership;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** A host, or a leader of the club: those who moderate. */
    boolean hosts(Session session) {
        var person = viewers.current().personOrNull();
        return person != null
                && (links.hosts(session.id()).contains(person)
                        || membership.leads(session.club(), session.organisation()));
    }

    boolean may(Session session) {
        return permissions.allows(object(session), Action.EDIT, session.organisation(), author(session));
    }

    void require(Session session) {
        permissions.require(object(session), Action.EDIT, session.organisation(), author(session));
    }

    void requirePlan(UUID club, UUID organisation) {
        var author = membership.leads(club, organisation) ? viewers.current().personOrNull() : null;
        permissions.require("session.new", Action.CREATE, organisation, author);
    }

    Set<String> audience(UUID club, UUID organisation, Openness openness, SessionStatus status, Set<UUID> hosts) {
        var draft = status == SessionStatus.DRAFT;
        var words = new LinkedHashSet<>(
                permissions.audience(draft ? "session.draft" : openness.object(), organisation, null));
        if (!draft) {
            words.add(Audience.club(club));
        }
        hosts.forEach(host -> words.add(Audience.person(host)));
        clubs.members(club).stream()
                .filter(member -> member.role() == ClubRole.LEADER)
                .map(ClubMember::person)
                .forEach(leader -> words.add(Audience.person(leader)));
        return words;
    }

    private @Nullable UUID author(Session session) {
        return hosts(session) ? viewers.current().personOrNull() : null;
    }

    private static String object(Session session) {
        return session.status() == SessionStatus.DRAFT
                ? "session.draft"
                : session.openness().object();
    }
}
