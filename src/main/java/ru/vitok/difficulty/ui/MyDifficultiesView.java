package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyPaths;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Municipality;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** What I asked and what came of it. */
@Route(DifficultyPaths.MINE)
@PermitAll
class MyDifficultiesView extends Div implements HasDynamicTitle {

    private static final int RING = 34;

    private final Formats formats;

    MyDifficultiesView(
            Difficulties difficulties,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers,
            Formats formats) {
        this.formats = formats;
        var mine = difficulties.mine();
        var ask = Buttons.primaryLink(getTranslation("difficulty.mine.ask"), "plus", "/" + DifficultyPaths.NEW);
        if (mine.isEmpty()) {
            add(new PageHead(getPageTitle()));
            add(new EmptyState(
                    getTranslation("difficulty.mine.empty"), getTranslation("difficulty.mine.empty.hint"), ask));
            return;
        }
        var head = new PageHead(getPageTitle()).sub(getTranslation("difficulty.mine.count", mine.size()));
        head.actions(ask);
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        add(
                head,
                new Card(list(
                        mine,
                        ledger.rings(mine.stream().map(MyDifficultiesView::ref).toList()),
                        here)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("difficulty.mine.title");
    }

    private UnorderedList list(List<Difficulty> mine, Map<NodeRef, RingState> rings, Municipality here) {
        var list = new UnorderedList();
        list.addClassName("v-list");
        for (var one : mine) {
            var title = new H3(one.title());
            var line = new Div(line(one));
            line.addClassNames("v-muted", "v-sm");
            var words = new Div(title, line);
            words.addClassName("is-grow");
            var link = new Anchor("/" + DifficultyPaths.page(one.id()));
            link.add(new Ring(rings.getOrDefault(ref(one), RingState.EMPTY), here, RING), words, StatusChip.of(one));
            link.addClassNames("v-list-item", "v-row");
            list.add(new ListItem(link));
        }
        return list;
    }

    private String line(Difficulty one) {
        var posted = formats.day(one.postedAt().atZone(formats.zone()).toLocalDate(), getLocale());
        return switch (one.status()) {
            case NEW, REDIRECTED ->
                getTranslation("difficulty.mine.accept-by", posted, formats.day(one.acceptBy(), getLocale()));
            case ACCEPTED, IN_WORK ->
                getTranslation("difficulty.mine.answer-by", posted, formats.day(one.answerBy(), getLocale()));
            default -> getTranslation("difficulty.mine.posted", posted);
        };
    }

    private static NodeRef ref(Difficulty one) {
        return new NodeRef(NodeType.DIFFICULTY, one.id());
    }
}
