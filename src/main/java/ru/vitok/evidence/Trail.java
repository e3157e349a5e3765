package ru.vitok.evidence;

import java.util.List;

/** What prompted an object and what came of it, as far as the reader may see. */
public record Trail(NodeRef root, List<Node> nodes, List<Edge> edges) {

    public Trail {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
