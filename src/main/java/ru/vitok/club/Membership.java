package ru.vitok.club;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Viewers;

/** Joining, leaving, inviting and leading. */
@Service
public class Membership {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ClubStore clubs;
    private final MemberStore members;
    private final ClubGrants grants;
    private final Leadership leadership;
    private final Viewers viewers;
    private final Clock clock;

    Membership(
            ClubStore clubs,
            MemberStore members,
            ClubGrants grants,
            Leadership leadership,
            Viewers viewers,
            Clock clock) {
        this.clubs = clubs;
        this.members = members;
        this.grants = grants;
        this.leadership = leadership;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Joins a club that is open to everyone who sees it. */
    @Transactional
    public void join(UUID club) {
        var found = get(club);
        if (!found.openToJoin()) {
            throw new Refusal("club.refusal.invitation-only");
        }
        if (found.mine() == null) {
            put(found, viewers.current().person(), ClubRole.MEMBER);
        }
    }

    /** Joins by the word of an invitation link. */
    @Transactional
    public void accept(UUID club, String word) {
        var found = viewers.asSystem(() -> get(club));
        if (!clubs.invitation(club).map(word::equals).orElse(false)) {
            throw new Refusal("club.refusal.invitation-over");
        }
        var person = viewers.current().person();
        if (members.role(club, person).isEmpty()) {
            put(found, person, ClubRole.MEMBER);
        }
    }

    /** The word of the club's invitation link; made with the first question. */
    @Transactional
    public String invitation(UUID club) {
        leadership.requireLead(get(club));
        return clubs.invitation(club).orElseGet(() -> renewInvitation(club));
    }

    /** A new word; the old link opens nothing from now on. */
    @Transactional
    public String renewInvitation(UUID club) {
        leadership.requireLead(get(club));
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        var word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        clubs.invite(club, word);
        return word;
    }

    /** Names a member or leader. */
    @Transactional
    public void add(UUID club, UUID person, ClubRole role) {
        var found = get(club);
        leadership.requireLead(found);
        members.lock(club);
        if (role == ClubRole.MEMBER) {
            leadership.requireAnotherLeader(found, person);
        }
        put(found, person, role);
    }

    @Transactional
    public void remove(UUID club, UUID person) {
        var found = get(club);
        if (!person.equals(viewers.current().personOrNull())) {
            leadership.requireLead(found);
        }
        members.lock(club);
        leadership.requireAnotherLeader(found, person);
        var held = members.role(club, person);
        members.remove(club, person);
        held.ifPresent(role -> grants.take(found, person, role));
    }

    /** Whether the asking person leads the club: by name, or by a leader's role at its organisation. */
    public boolean leads(UUID club, UUID organisation) {
        return leadership.leads(club, organisation);
    }

    /** Whether the asking person may describe the club, invite and name. */
    @Transactional(readOnly = true)
    public boolean manages(UUID club) {
        return leadership.manages(get(club));
    }

    List<ClubMember> members(Club club) {
        return members.of(club.id());
    }

    void requireLead(Club club) {
        leadership.requireLead(club);
    }

    void put(Club club, UUID person, ClubRole role) {
        var former = members.role(club.id(), person).filter(it -> it != role);
        members.put(club.id(), person, role, OffsetDateTime.now(clock));
        former.ifPresent(it -> grants.take(club, person, it));
        grants.give(club, person, role);
    }

    private Club get(UUID club) {
        return clubs.find(club, viewers.current()).orElseThrow(Refusal::notFound);
    }
}
