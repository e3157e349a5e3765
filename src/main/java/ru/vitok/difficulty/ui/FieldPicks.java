package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;
import ru.vitok.search.SearchHit;
import ru.vitok.uikit.AddressIds;

/** «Похоже на это из данных?»: problem fields to recognise one's difficulty in. */
class FieldPicks extends Composite<Div> {

    private static final int RING = 34;

    private final EvidenceLedger ledger;
    private final Municipality municipality;
    private final Set<UUID> picked = new LinkedHashSet<>();
    private List<SearchHit> shown = List.of();
    private Runnable changed = () -> {};

    FieldPicks(EvidenceLedger ledger, Municipality municipality) {
        this.ledger = ledger;
        this.municipality = municipality;
        getContent().addClassNames("v-stack", "is-tight");
        getContent().getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void onPick(Runnable action) {
        changed = action;
    }

    void pick(String id) {
        AddressIds.read(id).ifPresent(picked::add);
    }

    /** Only what is on the screen counts: a field that went out of sight was not confirmed. */
    Set<UUID> picked() {
        var visible = shown.stream().map(SearchHit::id).collect(Collectors.toSet());
        return picked.stream().filter(visible::contains).collect(Collectors.toSet());
    }

    void show(List<SearchHit> fields) {
        shown = fields;
        getContent().removeAll();
        setVisible(!fields.isEmpty());
        var label = new Span(getTranslation("difficulty.ask.fields"));
        label.addClassName("v-label");
        getContent().add(label);
        var rings = ledger.rings(fields.stream().map(FieldPicks::ref).toList());
        for (var field : fields) {
            getContent().add(pick(field, rings.getOrDefault(ref(field), RingState.EMPTY)));
        }
    }

    private NativeButton pick(SearchHit field, RingState state) {
        var title = new Span(field.title());
        title.addClassName("v-strong");
        var words = new Div(title);
        if (field.note() != null) {
            var note = new Div(field.note());
            note.addClassNames("v-muted", "v-sm");
            words.add(note);
        }
        var button = new NativeButton();
        button.add(new Ring(state, municipality, RING), words);
        button.addClassNames("v-pick", "is-stage-2");
        button.getElement().setAttribute("type", "button");
        mark(button, field.id());
        button.addClickListener(_ -> {
            if (!picked.remove(field.id())) {
                picked.add(field.id());
            }
            mark(button, field.id());
            changed.run();
        });
        return button;
    }

    private void mark(NativeButton button, UUID id) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(picked.contains(id)));
    }

    private static NodeRef ref(SearchHit field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field.id());
    }
}
