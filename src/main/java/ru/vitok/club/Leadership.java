package ru.vitok.club;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** Who leads a club and who may run it; a club with members never loses its last leader. */
@Component
class Leadership {

    private final MemberStore members;
    private final Permissions permissions;
    private final Viewers viewers;

    Leadership(MemberStore members, Permissions permissions, Viewers viewers) {
        this.members = members;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    void requireLead(Club club) {
        if (!manages(club)) {
            permissions.require(club.level().object(), Action.EDIT, club.organisation(), null);
        }
    }

    boolean manages(Club club) {
        var author = leads(club.id(), club.organisation()) ? viewers.current().personOrNull() : null;
        return permissions.allows(club.level().object(), Action.EDIT, club.organisation(), author);
    }

    boolean leads(UUID club, UUID organisation) {
        return viewers.current().grants().stream()
                .filter(grant -> grant.role() == Role.CLUB_LEADER)
                .anyMatch(grant -> grant.club() == null
                        ? grant.organisation().id().equals(organisation)
                        : grant.club().equals(club));
    }

    void requireAnotherLeader(Club club, UUID person) {
        var leaders = members.leaders(List.of(club.id())).getOrDefault(club.id(), 0L);
        var leader = Optional.of(ClubRole.LEADER).equals(members.role(club.id(), person));
        if (leader && leaders == 1 && club.members() > 1) {
            throw new Refusal("club.refusal.last-leader");
        }
    }
}
