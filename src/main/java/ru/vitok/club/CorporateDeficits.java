package ru.vitok.club;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Audience;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** What associations record as lacking to all of them; it is talked over and answered like a problem field. */
@Service
public class CorporateDeficits {

    private static final String OBJECT = "corporate-deficit";
    private static final int CAME_MAX = 2000;
    private static final int FIELDS = 20;

    private final DeficitStore store;
    private final DeficitTrail trail;
    private final Clubs clubs;
    private final Leadership leadership;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    CorporateDeficits(
            DeficitStore store,
            DeficitTrail trail,
            Clubs clubs,
            Leadership leadership,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clubs = clubs;
        this.leadership = leadership;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CorporateDeficit> of(UUID club) {
        return store.ofClub(clubs.of(club).id(), viewers.current().tokens());
    }

    @Transactional(readOnly = true)
    public CorporateDeficit get(UUID id) {
        return store.find(id, viewers.current().tokens()).orElseThrow(Refusal::notFound);
    }

    /** Written down by who leads the club. */
    @Transactional
    public UUID record(UUID club, DeficitDraft draft) {
        var here = clubs.of(club);
        leadership.requireLead(here);
        check(draft);
        trail.requireSeen(draft.fields());
        var deficit = new CorporateDeficit(
                UUID.randomUUID(),
                club,
                here.organisation(),
                draft.title().strip(),
                draft.subject(),
                draft.fromGrade(),
                draft.toGrade(),
                draft.skills(),
                draft.seen().strip(),
                draft.grounds().strip(),
                draft.fields(),
                null,
                clock.instant());
        var audience = new LinkedHashSet<>(permissions.audience(OBJECT, here.organisation(), null));
        audience.add(Audience.club(club));
        store.add(deficit, viewers.current().person(), audience, OffsetDateTime.now(clock));
        trail.enter(deficit, here.title(), audience);
        return deficit.id();
    }

    public boolean mayClose(CorporateDeficit deficit) {
        return !deficit.closed() && leadership.manages(clubs.of(deficit.club()));
    }

    @Transactional
    public void close(UUID id, String cameOf) {
        var deficit = get(id);
        leadership.requireLead(clubs.of(deficit.club()));
        if (deficit.closed()) {
            throw Refusal.conflict("club.refusal.deficit-closed");
        }
        if (cameOf.isBlank() || cameOf.length() > CAME_MAX) {
            throw new Refusal("club.refusal.deficit-came", CAME_MAX);
        }
        store.close(id, cameOf.strip(), OffsetDateTime.now(clock));
        trail.closed(get(id), clubs.of(deficit.club()).title());
    }

    private static void check(DeficitDraft draft) {
        if (draft.title().isBlank() || draft.title().length() > DeficitDraft.TITLE_MAX) {
            throw new Refusal("club.refusal.deficit-title", DeficitDraft.TITLE_MAX);
        }
        if (draft.subject().isBlank() || draft.seen().isBlank() || draft.seen().length() > DeficitDraft.SEEN_MAX) {
            throw new Refusal("club.refusal.deficit-seen", DeficitDraft.SEEN_MAX);
        }
        if (draft.grounds().length() > DeficitDraft.GROUNDS_MAX
                || draft.fields().size() > FIELDS) {
            throw new Refusal("club.refusal.deficit-grounds", DeficitDraft.GROUNDS_MAX);
        }
        var from = draft.fromGrade();
        var to = draft.toGrade();
        if ((from == null) != (to == null) || from != null && to != null && (from < 1 || to < from || to > 11)) {
            throw new Refusal("club.refusal.deficit-grades");
        }
    }
}
