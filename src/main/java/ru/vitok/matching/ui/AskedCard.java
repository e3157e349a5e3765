package ru.vitok.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyPaths;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;

/** What was asked, by whom as far as that is open, and the data it grew out of. */
class AskedCard extends Card {

    private static final int RING = 34;

    AskedCard(Difficulty difficulty, DetailPanels with, Runnable again) {
        var head = new Div(new H2(difficulty.title()), Chip.of(who(difficulty)));
        head.addClassName("v-between");
        add(head);
        if (!difficulty.text().equals(difficulty.title())) {
            var text = new Paragraph(difficulty.text());
            text.getStyle().set("white-space", "pre-wrap");
            add(text);
        }
        var ref = new NodeRef(NodeType.DIFFICULTY, difficulty.id());
        var ring = with.ledger.rings(List.of(ref)).getOrDefault(ref, RingState.EMPTY);
        var row = new Div(
                new Ring(ring, with.municipalities.get(difficulty.municipality()), RING),
                data(with.talk.fields(difficulty), difficulty),
                new Anchor("/" + DifficultyPaths.page(difficulty.id()), getTranslation("matching.desk.page")));
        row.addClassNames("v-row", "is-nowrap");
        add(row);
        if (difficulty.shown()) {
            add(with.grounds.of(difficulty, with.talk.fields(difficulty), again));
        }
    }

    private Div data(List<Node> fields, Difficulty difficulty) {
        var block = new Div();
        block.addClassName("is-grow");
        if (fields.isEmpty()) {
            block.setText(getTranslation(difficulty.shown() ? "matching.desk.no-data" : "matching.desk.data-hidden"));
            block.addClassNames("v-muted", "v-sm");
            return block;
        }
        for (var field : fields) {
            var line = new Div(new Anchor("/" + field.path(), getTranslation("matching.desk.data", field.title())));
            var detail = new Div(field.detail());
            detail.addClassNames("v-muted", "v-sm");
            block.add(line, detail);
        }
        return block;
    }

    private String who(Difficulty difficulty) {
        if (!difficulty.shown()) {
            return getTranslation("difficulty.page.hidden");
        }
        return Stream.of(difficulty.authorName(), difficulty.school())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
