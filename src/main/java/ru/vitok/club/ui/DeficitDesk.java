package ru.vitok.club.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.club.Club;
import ru.vitok.club.ClubField;
import ru.vitok.club.Clubs;
import ru.vitok.club.CorporateDeficit;
import ru.vitok.club.CorporateDeficits;
import ru.vitok.curriculum.Tests;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Viewers;

/** The place of corporate deficits on the page of a club. */
@Component
class DeficitDesk {

    private final CorporateDeficits deficits;
    private final Clubs clubs;
    private final Tests tests;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Viewers viewers;

    DeficitDesk(
            CorporateDeficits deficits,
            Clubs clubs,
            Tests tests,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers) {
        this.deficits = deficits;
        this.clubs = clubs;
        this.tests = tests;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.viewers = viewers;
    }

    DeficitsCard card(Club club, boolean manages) {
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        @Nullable Runnable record = manages ? () -> write(club) : null;
        return new DeficitsCard(deficits.of(club.id()), ledger, here, record);
    }

    private void write(Club club) {
        var refs = clubs.fields(club.id()).stream()
                .map(ClubField::field)
                .map(DeficitDesk::ref)
                .collect(Collectors.toSet());
        var form = new DeficitForm(club.subject(), ledger.nodes(refs).values(), subject -> tests.skills(subject, null));
        new DeficitDialog(form, draft -> {
                    var id = deficits.record(club.id(), draft);
                    UI.getCurrent().navigate(path(deficits.get(id)));
                })
                .open();
    }

    private static String path(CorporateDeficit deficit) {
        return deficit.path();
    }

    private static NodeRef ref(UUID field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field);
    }
}
