package ru.vitok.analysis.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.Trail;

/** A walk from data to effect. */
record TrailShown(List<NodeShown> nodes, List<EdgeShown> edges) {

    /** An object of the cycle. */
    record NodeShown(NodeType type, UUID id, String title, int stage, Instant at, String status) {}

    /** One thing led to another. */
    record EdgeShown(UUID from, UUID to, EdgeKind kind) {}

    static TrailShown of(Trail trail) {
        return new TrailShown(
                trail.nodes().stream()
                        .map(it -> new NodeShown(
                                it.ref().type(),
                                it.ref().id(),
                                it.title(),
                                it.ref().type().stage(),
                                it.at(),
                                it.status()))
                        .toList(),
                trail.edges().stream()
                        .map(it -> new EdgeShown(it.from().id(), it.to().id(), it.kind()))
                        .toList());
    }
}
