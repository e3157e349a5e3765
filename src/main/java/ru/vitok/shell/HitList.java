package ru.vitok.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;
import ru.vitok.search.SearchHit;

/** Found objects with their rings, one under the other. */
class HitList extends Div {

    private static final int RING = 38;

    HitList(List<SearchHit> hits, EvidenceLedger ledger, Municipality municipality) {
        addClassName("v-list");
        var refs = hits.stream().map(HitList::ref).toList();
        var rings = ledger.rings(refs);
        hits.forEach(hit -> add(item(hit, rings, municipality)));
    }

    private static Div item(SearchHit hit, Map<NodeRef, RingState> rings, Municipality municipality) {
        var title = new Anchor("/" + hit.path(), hit.title());
        title.addClassName("v-strong");
        var words = new Div(title);
        if (hit.note() != null) {
            var note = new Span(hit.note());
            note.addClassNames("v-muted", "v-sm");
            words.add(new Div(note));
        }
        words.addClassName("is-grow");
        var item = new Div(new Ring(rings.getOrDefault(ref(hit), RingState.EMPTY), municipality, RING), words);
        item.addClassNames("v-list-item", "v-row", "is-nowrap");
        return item;
    }

    private static NodeRef ref(SearchHit hit) {
        var type = switch (hit.type()) {
            case PROBLEM_FIELD -> NodeType.PROBLEM_FIELD;
            case SESSION, CLUB -> NodeType.SESSION;
            case DIFFICULTY -> NodeType.DIFFICULTY;
            case COURSE -> NodeType.COURSE;
            case RECOMMENDATION -> NodeType.RECOMMENDATION;
            case PRACTICE -> NodeType.PRACTICE;
        };
        return new NodeRef(type, hit.id());
    }
}
