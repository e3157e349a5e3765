package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchPage;
import ru.vitok.search.Shown;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.SafeHtml;

/** The finds of the library: title, what matched, whom it is for and who used it. */
class PracticeList extends Card {

    private static final int RING = 34;

    PracticeList(
            SearchPage page, Shown shown, Map<NodeRef, RingState> rings, Municipality municipality, Runnable more) {
        var list = new Div();
        list.addClassName("v-list");
        page.hits().forEach(hit -> list.add(item(hit, rings, municipality)));
        add(list);
        if (shown.leaves(page.total())) {
            var words = getTranslation(shown.full() ? "practice.library.next" : "practice.library.more");
            add(Buttons.quiet(words, "chevron-down", more));
        }
    }

    private Component item(SearchHit hit, Map<NodeRef, RingState> rings, Municipality municipality) {
        var ring = new Ring(rings.getOrDefault(ref(hit), RingState.EMPTY), municipality, RING);
        var link = new Anchor("/" + hit.path(), SafeHtml.marked(hit.titleHtml()));
        var title = new Div(ring, new H2(link));
        title.addClassNames("v-row", "is-nowrap");
        var head = new Div(title);
        head.addClassName("v-between");
        if (hit.status() != null) {
            head.add(PracticeWords.chip(PracticeStatus.valueOf(hit.status())));
        }
        var item = new Div(head, new Paragraph(SafeHtml.marked(hit.snippetHtml())), facts(hit));
        item.addClassName("v-list-item");
        return item;
    }

    private static Component facts(SearchHit hit) {
        var words = hit.note() == null ? "" : hit.note();
        var facts = new Div(Icon.of("target"), new Span(hit.subject() == null ? words : hit.subject() + ", " + words));
        facts.addClassNames("v-row", "is-nowrap", "v-muted", "v-sm");
        return facts;
    }

    static NodeRef ref(SearchHit hit) {
        return new NodeRef(NodeType.PRACTICE, hit.id());
    }
}
