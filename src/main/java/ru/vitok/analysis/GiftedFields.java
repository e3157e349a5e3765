package ru.vitok.analysis;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.OlympiadRow;
import ru.vitok.evidence.Trail;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Audience;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** What olympiads ask to be talked over: a finding of kind GIFTED, handed to clubs like a problem field. */
@Service
public class GiftedFields {

    private static final String OBJECT = "gifted-field";
    private static final int TEXT_MAX = 2000;

    private final GiftedFieldStore store;
    private final GiftedTrail trail;
    private final Permissions permissions;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GiftedFields(
            GiftedFieldStore store,
            GiftedTrail trail,
            Permissions permissions,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.trail = trail;
        this.permissions = permissions;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<GiftedField> list() {
        return store.list(viewers.current().tokens());
    }

    @Transactional(readOnly = true)
    public GiftedField get(UUID id) {
        return store.find(id, viewers.current().tokens()).orElseThrow(Refusal::notFound);
    }

    public boolean mayFind() {
        return viewers.current()
                .municipality()
                .filter(it -> permissions.allows(OBJECT, Action.CREATE, it, null))
                .isPresent();
    }

    /** Takes a row of the figures out to be talked over, and hands it to clubs at once. */
    @Transactional
    public UUID find(OlympiadRow row, String asks, Set<UUID> clubs) {
        var here = viewers.current().municipality().orElseThrow(Refusal::notFound);
        permissions.require(OBJECT, Action.CREATE, here, null);
        var words = words(asks);
        if (row.participants() == null || row.winners() == null || row.prizes() == null || row.schools() == null) {
            throw new Refusal("analysis.refusal.gifted-few");
        }
        var field = new GiftedField(
                UUID.randomUUID(),
                here,
                row.year(),
                row.stage(),
                row.subject(),
                row.grade(),
                words,
                row.participants(),
                row.winners() + row.prizes(),
                row.schools(),
                null,
                clock.instant());
        var audience = new LinkedHashSet<>(permissions.audience(OBJECT, here, null));
        clubs.forEach(it -> audience.add(Audience.club(it)));
        store.add(field, viewers.current().person(), audience, OffsetDateTime.now(clock));
        trail.enter(field, audience);
        if (!clubs.isEmpty()) {
            events.publishEvent(new ProblemFieldPublished(
                    field.id(), here, field.subject(), field.grade() == null ? 0 : field.grade(), words, clubs, ""));
        }
        return field.id();
    }

    public boolean mayClose(GiftedField field) {
        return !field.closed() && permissions.allows(OBJECT, Action.EDIT, field.municipality(), null);
    }

    /** The matter is settled: what came of it stays to be read. */
    @Transactional
    public void close(UUID id, String cameOf) {
        var field = get(id);
        permissions.require(OBJECT, Action.EDIT, field.municipality(), null);
        if (!store.close(id, words(cameOf), OffsetDateTime.now(clock))) {
            throw Refusal.conflict("analysis.refusal.closed");
        }
        trail.closed(get(id));
    }

    @Transactional(readOnly = true)
    public Trail trail(UUID id) {
        return trail.of(get(id));
    }

    private static String words(String written) {
        if (written.isBlank() || written.length() > TEXT_MAX) {
            throw new Refusal("analysis.refusal.gifted-words", TEXT_MAX);
        }
        return written.strip();
    }
}
