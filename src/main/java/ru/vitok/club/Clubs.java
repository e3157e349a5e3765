package ru.vitok.club;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Audience;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Clubs and associations: founding, describing, finding. Who belongs to one is a matter of {@link Membership}. */
@Service
public class Clubs {

    private final ClubStore clubs;
    private final Membership membership;
    private final ClubFields fields;
    private final ClubIndexing indexing;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clubs(
            ClubStore clubs,
            Membership membership,
            ClubFields fields,
            ClubIndexing indexing,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clubs = clubs;
        this.membership = membership;
        this.fields = fields;
        this.indexing = indexing;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /** Every club that the asking person may see, their own first. */
    @Transactional(readOnly = true)
    public List<Club> list() {
        return clubs.all(viewers.current());
    }

    @Transactional(readOnly = true)
    public Club of(UUID id) {
        return clubs.find(id, viewers.current()).orElseThrow(Refusal::notFound);
    }

    @Transactional(readOnly = true)
    public List<Club> clubsOf(UUID person) {
        return clubs.of(person, viewers.current());
    }

    @Transactional(readOnly = true)
    public List<ClubMember> members(UUID id) {
        return membership.members(of(id));
    }

    /** Clubs to which the person may hand over a problem field of the subject, those of the subject first. */
    @Transactional(readOnly = true)
    public List<Club> options(@Nullable String subject) {
        return list().stream()
                .filter(club -> club.subject() == null || subject == null || subject.equals(club.subject()))
                .filter(it -> permissions.allows(it.level().object(), Action.PUBLISH, it.organisation(), null))
                .sorted(java.util.Comparator.comparing((Club club) -> club.subject() == null)
                        .thenComparing(Club::title))
                .toList();
    }

    /** Founds a club; whoever founds it leads it until somebody else is named. */
    @Transactional
    public UUID create(ClubDraft draft) {
        check(draft);
        organisations.get(draft.organisation());
        permissions.require(draft.level().object(), Action.CREATE, draft.organisation(), null);
        var id = UUID.randomUUID();
        var audience = audience(id, draft.level(), draft.organisation());
        clubs.add(id, draft, audience, OffsetDateTime.now(clock));
        var viewer = viewers.current();
        if (viewer.personOrNull() != null) {
            membership.put(of(id), viewer.person(), ClubRole.LEADER);
        }
        indexing.put(of(id), audience);
        return id;
    }

    /** New words about the club; its level and organisation stay what they were. */
    @Transactional
    public void describe(UUID id, ClubDraft draft) {
        check(draft);
        var before = of(id);
        membership.requireLead(before);
        clubs.describe(id, draft);
        var club = of(id);
        indexing.put(club, audience(id, club.level(), club.organisation()));
        if (!club.title().equals(before.title()) || !Objects.equals(club.subject(), before.subject())) {
            events.publishEvent(new ClubRenamed(id));
        }
    }

    /** Hands a problem field over to the club; the field's own module has asked whether it may be published. */
    @Transactional
    public void receive(UUID id, UUID field, String note) {
        var club = of(id);
        permissions.require(club.level().object(), Action.PUBLISH, club.organisation(), null);
        fields.receive(club, field, note);
    }

    /** Problem fields handed over, the newest first. */
    @Transactional(readOnly = true)
    public List<ClubField> fields(UUID id) {
        return fields.of(of(id));
    }

    private Set<String> audience(UUID id, ClubLevel level, UUID organisation) {
        var words = new LinkedHashSet<>(permissions.audience(level.object(), organisation, null));
        words.add(Audience.club(id));
        return words;
    }

    private static void check(ClubDraft draft) {
        if (draft.title().isBlank() || draft.title().length() > ClubDraft.TITLE_MAX) {
            throw new Refusal("club.refusal.title", ClubDraft.TITLE_MAX);
        }
        if (draft.about().length() > ClubDraft.ABOUT_MAX) {
            throw new Refusal("club.refusal.about", ClubDraft.ABOUT_MAX);
        }
    }
}
