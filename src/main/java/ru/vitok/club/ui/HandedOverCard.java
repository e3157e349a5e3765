package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.ClubField;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.EmptyState;

/** Problem fields handed over to the club, each with its ring and the step that comes next. */
class HandedOverCard extends Card {

    private static final int RING = 34;

    HandedOverCard(List<ClubField> fields, EvidenceLedger ledger, Municipality here, @Nullable UUID planFor) {
        super();
        add(new H2(getTranslation("club.page.fields")));
        var refs = fields.stream().map(HandedOverCard::ref).collect(Collectors.toSet());
        var nodes = ledger.nodes(refs);
        var rings = ledger.rings(refs);
        var sessions = ledger.neighbours(refs, Set.of(NodeType.SESSION));
        var list = new Div();
        list.addClassName("v-list");
        for (var field : fields) {
            var node = nodes.get(ref(field));
            if (node != null) {
                var words = new Div(
                        new H3(new Anchor("/" + node.path(), node.title())),
                        ClubWords.muted(field.note().isBlank() ? node.detail() : field.note()));
                words.addClassName("is-grow");
                var row = new Div(new Ring(rings.getOrDefault(ref(field), RingState.EMPTY), here, RING), words);
                row.addClassNames("v-row", "v-list-item");
                if (sessions.getOrDefault(ref(field), List.of()).isEmpty()) {
                    row.add(Chip.of(getTranslation("club.page.fields.waiting"), Chip.Tone.WARN));
                }
                if (planFor != null) {
                    row.add(Buttons.link(
                            getTranslation("club.page.fields.discuss"),
                            "calendar-plus",
                            "/sessions/new?club=" + planFor + "&field=" + field.field()));
                }
                list.add(row);
            }
        }
        if (list.getComponentCount() == 0) {
            add(new EmptyState(
                    getTranslation("club.page.fields.empty.title"), getTranslation("club.page.fields.empty.words")));
        } else {
            add(list);
        }
    }

    private static NodeRef ref(ClubField field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field.field());
    }
}
