package ru.vitok.club.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.CorporateDeficit;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;

/** What the club says that all of its teachers lack. */
class DeficitsCard extends Card {

    private static final int RING = 34;

    DeficitsCard(List<CorporateDeficit> deficits, EvidenceLedger ledger, Municipality here, @Nullable Runnable record) {
        add(new H2(getTranslation("club.deficits")));
        var rings = ledger.rings(deficits.stream().map(DeficitsCard::ref).collect(Collectors.toSet()));
        var list = new Div();
        list.addClassName("v-list");
        for (var deficit : deficits) {
            var words = new Div(
                    new H3(new Anchor("/" + deficit.path(), deficit.title())), ClubWords.muted(line(this, deficit)));
            words.addClassName("is-grow");
            var row = new Div(
                    new Ring(rings.getOrDefault(ref(deficit), RingState.EMPTY), here, RING),
                    words,
                    state(this, deficit));
            row.addClassNames("v-row", "v-list-item");
            list.add(row);
        }
        if (deficits.isEmpty()) {
            var none = new Paragraph(getTranslation(record == null ? "club.deficits.none" : "club.deficits.empty"));
            none.addClassNames("v-muted", "v-sm");
            add(none);
        } else {
            add(list);
        }
        if (record != null) {
            add(Buttons.quiet(getTranslation("club.deficits.record"), "plus", record));
        }
    }

    static NodeRef ref(CorporateDeficit deficit) {
        return new NodeRef(NodeType.PROBLEM_FIELD, deficit.id());
    }

    static Component state(Component page, CorporateDeficit deficit) {
        return deficit.closed()
                ? Chip.of(page.getTranslation("club.deficits.closed"))
                : Chip.of(page.getTranslation("club.deficits.open"), Chip.Tone.WARN);
    }

    /** «Математика · 5–7 классы» */
    static String line(Component page, CorporateDeficit deficit) {
        var from = deficit.fromGrade();
        var to = deficit.toGrade();
        return from == null || to == null
                ? deficit.subject()
                : page.getTranslation(
                        from.equals(to) ? "club.deficits.grade" : "club.deficits.grades", deficit.subject(), from, to);
    }
}
