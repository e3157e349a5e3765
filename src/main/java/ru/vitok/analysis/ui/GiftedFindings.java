package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import ru.vitok.analysis.GiftedField;
import ru.vitok.analysis.PublishTarget;
import ru.vitok.analysis.PublishTargets;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipalities;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;

/** What was found in olympiads and is talked over. */
@org.springframework.stereotype.Component
class GiftedFindings {

    private static final int RING = 34;

    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final ObjectProvider<PublishTargets> targets;

    GiftedFindings(EvidenceLedger ledger, Municipalities municipalities, ObjectProvider<PublishTargets> targets) {
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.targets = targets;
    }

    List<PublishTarget> targets(UUID municipality, String subject) {
        return targets.orderedStream()
                .flatMap(it -> it.targets(municipality, subject).stream())
                .toList();
    }

    Optional<Card> card(Component page, List<GiftedField> fields) {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        var rings = ledger.rings(fields.stream().map(GiftedFindings::ref).collect(Collectors.toSet()));
        var list = new Div();
        list.addClassName("v-list");
        for (var field : fields) {
            var ring = rings.getOrDefault(ref(field), RingState.EMPTY);
            var words =
                    new Div(new H3(new Anchor("/" + field.path(), field.asks())), FieldWords.muted(line(page, field)));
            words.addClassName("is-grow");
            var row =
                    new Div(new Ring(ring, municipalities.get(field.municipality()), RING), words, state(page, field));
            row.addClassNames("v-row", "v-list-item");
            list.add(row);
        }
        var card = new Card(page.getTranslation("analysis.gifted.found"), list);
        card.addClassName("v-section");
        return Optional.of(card);
    }

    RingState ring(GiftedField field) {
        return ledger.rings(List.of(ref(field))).getOrDefault(ref(field), RingState.EMPTY);
    }

    static Component state(Component page, GiftedField field) {
        return Chip.of(
                page.getTranslation(field.closed() ? "analysis.status.CLOSED" : "analysis.gifted.open"),
                field.closed() ? Chip.Tone.PLAIN : Chip.Tone.INFO);
    }

    static String line(Component page, GiftedField field) {
        return page.getTranslation(
                "analysis.gifted.detail",
                page.getTranslation("assessment.stage." + field.stage()),
                String.valueOf(field.year()),
                field.subject(),
                field.grade() == null ? 0 : field.grade(),
                field.laureates(),
                field.participants());
    }

    private static NodeRef ref(GiftedField field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field.id());
    }
}
