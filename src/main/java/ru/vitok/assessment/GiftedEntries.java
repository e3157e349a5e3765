package ru.vitok.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.gifted.ConsentStore;
import ru.vitok.assessment.gifted.EntryRow;
import ru.vitok.assessment.gifted.OlympiadStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Participants under codes, and the names that a written consent allows. */
@Service
public class GiftedEntries {

    private static final String CONSENT = "gifted-consent";
    private static final int NAME = 120;
    private static final int PAPER = 60;

    private final OlympiadStore store;
    private final ConsentStore consents;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    GiftedEntries(OlympiadStore store, ConsentStore consents, Permissions permissions, Viewers viewers, Clock clock) {
        this.store = store;
        this.consents = consents;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Participants of the reader's own schools. */
    @Transactional(readOnly = true)
    public List<GiftedEntry> own(OlympiadFilter filter) {
        var schools = viewers.current().schools().stream()
                .filter(it -> permissions.allows("olympiad.school", Action.VIEW, it, null))
                .collect(Collectors.toSet());
        return schools.isEmpty()
                ? List.of()
                : store.ofSchools(municipality(), filter, schools).stream()
                        .map(GiftedEntries::whole)
                        .toList();
    }

    /** Winners and prizewinners of the municipality, for those who keep the papers. */
    @Transactional(readOnly = true)
    public List<GiftedEntry> laureates(OlympiadFilter filter) {
        var here = viewers.current().municipality();
        return here.isEmpty() || !permissions.allows(CONSENT, Action.CREATE, here.get(), null)
                ? List.of()
                : store.laureates(here.get(), filter).stream()
                        .map(GiftedEntries::abroad)
                        .toList();
    }

    public boolean mayName() {
        return permissions.anywhere(CONSENT, Action.CREATE);
    }

    /** Enters a name, by hand, with the paper that allows it. */
    @Transactional
    public void allow(UUID entry, String name, String paper, LocalDate given) {
        var row = store.entry(municipality(), entry);
        permissions.require(CONSENT, Action.CREATE, place(row), null);
        if (name.isBlank() || name.length() > NAME || paper.isBlank() || paper.length() > PAPER) {
            throw new Refusal("assessment.refusal.consent-words");
        }
        if (given.isAfter(LocalDate.now(clock))) {
            throw new Refusal("assessment.refusal.consent-day");
        }
        if (row.consent() != null
                || !consents.add(
                        row,
                        municipality(),
                        name.strip(),
                        paper.strip(),
                        given,
                        viewers.current().person())) {
            throw Refusal.conflict("assessment.refusal.consent-twice");
        }
    }

    /** The consent was taken back: the name is erased at once. */
    @Transactional
    public void revoke(UUID consent) {
        var place = consents.place(consent).orElseThrow(Refusal::notFound);
        permissions.require(CONSENT, Action.EDIT, place, null);
        consents.revoke(consent);
    }

    private UUID place(EntryRow row) {
        return row.school() == null ? municipality() : row.school();
    }

    private UUID municipality() {
        return viewers.current().municipality().orElseThrow(Refusal::notFound);
    }

    private static GiftedEntry whole(EntryRow row) {
        return entry(row, row.score(), row.maxScore());
    }

    private static GiftedEntry abroad(EntryRow row) {
        return entry(row, null, null);
    }

    private static GiftedEntry entry(EntryRow row, @Nullable Double score, @Nullable Double max) {
        return new GiftedEntry(
                row.id(),
                row.stage(),
                row.contest(),
                row.subject(),
                row.grade(),
                row.code(),
                score,
                max,
                row.status(),
                row.consent(),
                row.name(),
                row.paper());
    }
}
