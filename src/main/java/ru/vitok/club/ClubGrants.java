package ru.vitok.club;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.vitok.people.Accounts;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** The rights that go with a place in a club. Who joins or is named was decided before, by the club's own rules. */
@Component
class ClubGrants {

    private final Accounts accounts;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;

    ClubGrants(Accounts accounts, Viewers viewers, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.events = events;
    }

    void give(Club club, UUID person, ClubRole role) {
        viewers.asSystem(() -> accounts.grant(person, granted(role), club.organisation(), club.subject(), club.id()));
        tell(club, role);
    }

    void take(Club club, UUID person, ClubRole role) {
        viewers.asSystem(() -> accounts.revoke(person, granted(role), club.organisation(), club.id()));
        tell(club, role);
    }

    private void tell(Club club, ClubRole role) {
        if (role == ClubRole.LEADER) {
            events.publishEvent(new LeadersChanged(club.id()));
        }
    }

    private static Role granted(ClubRole role) {
        return role == ClubRole.LEADER ? Role.CLUB_LEADER : Role.CLUB_MEMBER;
    }
}
