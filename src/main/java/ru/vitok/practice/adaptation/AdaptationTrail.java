package ru.vitok.practice.adaptation;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Licence;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeArranged;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMoved;
import ru.vitok.practice.PracticePaths;

/** What follows when a version is handed in and when readers see it: terms are kept, the source's author is told. */
@Component
class AdaptationTrail {

    private final AdaptationStore store;
    private final PracticeLibrary library;
    private final EvidenceLedger ledger;
    private final Notices notices;
    private final Viewers viewers;

    AdaptationTrail(
            AdaptationStore store, PracticeLibrary library, EvidenceLedger ledger, Notices notices, Viewers viewers) {
        this.store = store;
        this.library = library;
        this.ledger = ledger;
        this.notices = notices;
        this.viewers = viewers;
    }

    @EventListener
    void on(PracticeMoved moved) {
        if (moved.move() == PracticeMoved.Move.HANDED_IN) {
            store.source(moved.practice())
                    .ifPresent(it -> check(
                            source(it).text().licence(),
                            library.working(moved.practice()).text().licence()));
        }
    }

    private static void check(String licence, String mine) {
        if (new Licence(licence).keepsItsTerms() && !licence.equals(mine)) {
            throw new Refusal("practice.refusal.adapt-terms", licence);
        }
    }

    @EventListener
    void on(PracticeArranged arranged) {
        var made = arranged.practice();
        if (made.open()) {
            store.source(made.id()).ifPresent(it -> shown(made, it));
        }
    }

    private void shown(Practice made, UUID from) {
        ledger.link(new NodeRef(NodeType.PRACTICE, from), new NodeRef(NodeType.PRACTICE, made.id()), EdgeKind.ADAPTED);
        var source = source(from);
        if (store.tell(made.id())) {
            source.authors().stream()
                    .filter(author -> !made.writtenBy(author))
                    .forEach(author -> notices.send(new Notice(
                            author,
                            NoticeKind.CHANGE,
                            "practice.notice.adapted",
                            List.of(source.text().title()),
                            PracticePaths.page(made.id()),
                            true)));
        }
    }

    /** Whoever publishes the version need not see the source any more. */
    private Practice source(UUID id) {
        return viewers.asSystem(() -> library.of(id));
    }
}
