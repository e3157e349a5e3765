package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.Card;

/** The problem fields that a practice answers, as far as the reader may see them, and the skills for which it is found. */
class AnswersCard extends Card {

    AnswersCard(PracticeText text, PracticeWords words, EvidenceLedger ledger) {
        super();
        add(new com.vaadin.flow.component.html.H2(getTranslation("practice.page.answers")));
        stage(2);
        var refs = text.fields().stream()
                .map(id -> new NodeRef(NodeType.PROBLEM_FIELD, id))
                .collect(Collectors.toSet());
        var seen = ledger.nodes(refs).values();
        for (var node : seen) {
            var line = new Div(new Anchor("/" + node.path(), node.title()));
            if (!node.detail().isBlank()) {
                var detail = new Div(node.detail());
                detail.addClassNames("v-muted", "v-sm");
                line.add(detail);
            }
            add(line);
        }
        skills(text, words);
        if (refs.isEmpty()) {
            add(muted(text.skills().isEmpty() ? "practice.page.answers.none" : "practice.page.answers.own"));
        } else if (seen.isEmpty()) {
            add(muted("practice.page.answers.hidden"));
        }
    }

    private void skills(PracticeText text, PracticeWords words) {
        if (text.skills().isEmpty()) {
            return;
        }
        var names = words.sideBySide(text.skills().stream().sorted().toList()).values();
        var list = new UnorderedList(names.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("v-sm");
        add(new H3(getTranslation("practice.edit.skills")), list);
    }

    private Paragraph muted(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("v-muted", "v-sm");
        return words;
    }
}
