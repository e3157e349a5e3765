package ru.vitok.club;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;

/** Tells a club's members what was handed over to them. */
@Component
class ClubNews {

    private final Clubs clubs;
    private final EvidenceLedger ledger;
    private final Notices notices;
    private final Viewers viewers;

    ClubNews(Clubs clubs, EvidenceLedger ledger, Notices notices, Viewers viewers) {
        this.clubs = clubs;
        this.ledger = ledger;
        this.notices = notices;
        this.viewers = viewers;
    }

    @EventListener
    void on(FieldHandedOver handed) {
        var club = clubs.of(handed.club());
        var ref = new NodeRef(NodeType.PROBLEM_FIELD, handed.field());
        var node = ledger.nodes(Set.of(ref)).get(ref);
        var words = node == null ? handed.note() : node.title();
        var me = viewers.current().personOrNull();
        clubs.members(club.id()).stream()
                .map(ClubMember::person)
                .filter(person -> !Objects.equals(person, me))
                .forEach(person -> notices.send(new Notice(
                        person,
                        NoticeKind.PUBLISHED,
                        "club.notice.field",
                        List.of(club.title(), words),
                        club.path(),
                        true)));
    }
}
