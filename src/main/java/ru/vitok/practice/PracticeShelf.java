package ru.vitok.practice;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Permissions;

/** Keeps who may see a practice, its entry in the search and its place in the trail in step with its state. */
@Component
class PracticeShelf {

    private final PracticeStore practices;
    private final PracticeHold hold;
    private final Permissions permissions;
    private final EvidenceLedger ledger;
    private final PracticeIndexing index;
    private final PracticeListing listing;
    private final DraftReaders named;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeShelf(
            PracticeStore practices,
            PracticeHold hold,
            Permissions permissions,
            EvidenceLedger ledger,
            PracticeIndexing index,
            PracticeListing listing,
            DraftReaders named,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practices = practices;
        this.hold = hold;
        this.permissions = permissions;
        this.ledger = ledger;
        this.index = index;
        this.listing = listing;
        this.named = named;
        this.events = events;
        this.clock = clock;
    }

    /** As {@link #arrange}, where what readers see has become another. */
    void show(UUID id, Set<UUID> answeredBefore) {
        arrange(id, answeredBefore);
        var practice = practices.known(id);
        listing.changed(practice, practice.audience());
    }

    @EventListener
    void on(ReviewersChanged changed) {
        arrange(changed.practice(), Set.of());
    }

    @EventListener
    void on(AuthorsChanged changed) {
        var answered = practices.known(changed.practice()).text().fields();
        if (changed.shown()) {
            show(changed.practice(), answered);
        } else {
            arrange(changed.practice(), answered);
        }
    }

    /** After every change of state or of the published text. */
    void arrange(UUID id, Set<UUID> answeredBefore) {
        hold.practice(id);
        var practice = practices.known(id);
        var asked = named.invited(id);
        var readers = audience(practice, practice.object());
        var workers = audience(practice, practice.draftObject());
        workers.addAll(named.of(id));
        workers.addAll(asked);
        if (practice.published() == null) {
            readers.addAll(asked);
        }
        practices.open(id, readers, workers);
        if (practice.published() == null) {
            return;
        }
        place(practice, readers, answeredBefore);
        if (practice.open()) {
            index.put(practice, readers);
        } else {
            index.remove(id);
        }
        events.publishEvent(new PracticeArranged(practices.known(id)));
    }

    /** What the matrix opens to its author it opens to each of its authors. */
    private Set<String> audience(Practice practice, String object) {
        var words = new LinkedHashSet<String>();
        practice.authors().forEach(it -> words.addAll(permissions.audience(object, practice.organisation(), it)));
        return words;
    }

    private void place(Practice practice, Set<String> readers, Set<UUID> answeredBefore) {
        var me = new NodeRef(NodeType.PRACTICE, practice.id());
        ledger.place(new Node(
                me,
                practice.text().title(),
                "",
                practice.status().name(),
                PracticePaths.page(practice.id()),
                practice.organisation(),
                readers,
                clock.instant()));
        var fields = practice.text().fields();
        answeredBefore.stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> ledger.unlink(new NodeRef(NodeType.PROBLEM_FIELD, field), me));
        fields.forEach(field -> ledger.link(new NodeRef(NodeType.PROBLEM_FIELD, field), me, EdgeKind.ANSWERED));
    }
}
