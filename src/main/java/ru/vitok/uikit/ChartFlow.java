package ru.vitok.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What flows from where to where, for a Sankey diagram; links of nothing are left out. */
public final class ChartFlow {

    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> links = new ArrayList<>();

    /** @param stage whose colour it has, 1 to 6 */
    public ChartFlow node(String id, String name, int stage) {
        nodes.add(Map.of("id", id, "name", name, "stage", stage));
        return this;
    }

    public ChartFlow link(String from, String to, long amount) {
        if (amount > 0) {
            links.add(Map.of("source", from, "target", to, "value", amount));
        }
        return this;
    }

    /** Only nodes that something flows through. */
    List<Map<String, Object>> nodes() {
        var used = links.stream()
                .flatMap(link -> Stream.of(link.get("source"), link.get("target")))
                .toList();
        return nodes.stream().filter(node -> used.contains(node.get("id"))).toList();
    }

    List<Map<String, Object>> links() {
        return links;
    }
}
