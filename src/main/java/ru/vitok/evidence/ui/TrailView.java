package ru.vitok.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.Trail;
import ru.vitok.people.Municipality;

/** The evidence trail of one object, stage after stage, every link one click away. */
public class TrailView extends Composite<Div> {

    private static final int SHOWN = 6;

    public TrailView(Trail trail, Municipality municipality) {
        getContent().addClassName("v-chain");
        getContent().getElement().setAttribute("role", "list");
        for (var arc = 1; arc <= municipality.stages(); arc++) {
            getContent().add(stage(arc, trail, municipality));
        }
    }

    private Div stage(int arc, Trail trail, Municipality municipality) {
        var nodes = trail.nodes().stream()
                .filter(node -> arcOf(node, municipality.stages()) == arc)
                .toList();
        var item = new Div();
        item.getElement().setAttribute("role", "listitem");
        item.addClassNames("v-chain-item", "is-stage-" + arc);
        if (nodes.isEmpty()) {
            item.addClassName("is-empty");
        }
        var head = new Div();
        var name = new Span(StageNames.of(this, municipality).get(arc - 1));
        name.addClassName("v-strong");
        head.add(name, new Span(" · " + summary(nodes)));
        item.add(head);
        nodes.stream().limit(SHOWN).forEach(node -> item.add(line(node, trail)));
        if (nodes.size() > SHOWN) {
            item.add(muted(getTranslation("evidence.trail.more", nodes.size() - SHOWN)));
        }
        return item;
    }

    private String summary(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return getTranslation("evidence.trail.nothing-yet");
        }
        var words = new java.util.LinkedHashMap<String, Integer>();
        nodes.forEach(node -> words.merge(node.ref().type().name(), 1, Integer::sum));
        return words.entrySet().stream()
                .map(entry -> getTranslation("evidence.trail.count." + entry.getKey(), entry.getValue()))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static Div line(Node node, Trail trail) {
        var line = new Div();
        line.addClassNames("v-sm", "v-chain-line");
        if (node.ref().equals(trail.root())) {
            var here = new Span(node.title());
            here.getElement().setAttribute("aria-current", "true");
            here.addClassName("v-strong");
            line.add(here);
        } else {
            line.add(new Anchor("/" + node.path(), node.title()));
        }
        if (!node.detail().isBlank()) {
            line.add(muted(" " + node.detail()));
        }
        return line;
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassNames("v-muted", "v-sm");
        return span;
    }

    private static int arcOf(Node node, int arcs) {
        var stage = node.ref().type().stage();
        return arcs == 6 || stage < 4 ? stage : stage == 6 ? 5 : 4;
    }
}
