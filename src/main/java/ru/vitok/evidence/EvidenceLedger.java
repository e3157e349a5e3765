package ru.vitok.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/**
 * The ledger of the cycle: immutable snapshots of what data said, and the trail of nodes and edges between everything
 * that came of it. It knows no consumer; each module enters its own objects in its own transaction.
 */
@Service
public class EvidenceLedger {

    private final TrailStore trails;
    private final TrailWalks walks;
    private final TrailRings rings;
    private final TrailNeighbours beside;
    private final EvidenceStore snapshots;
    private final Viewers viewers;

    EvidenceLedger(
            TrailStore trails,
            TrailWalks walks,
            TrailRings rings,
            TrailNeighbours beside,
            EvidenceStore snapshots,
            Viewers viewers) {
        this.trails = trails;
        this.walks = walks;
        this.rings = rings;
        this.beside = beside;
        this.snapshots = snapshots;
        this.viewers = viewers;
    }

    /** Enters an object or brings its title, status and audience up to date. */
    @Transactional
    public void place(Node node) {
        place(List.of(node));
    }

    @Transactional
    public void place(List<Node> nodes) {
        trails.put(nodes);
    }

    /** Takes an object out together with its links, for what was reverted or erased. */
    @Transactional
    public void remove(NodeRef node) {
        remove(node.type(), List.of(node.id()));
    }

    @Transactional
    public void remove(NodeType type, List<UUID> ids) {
        trails.remove(type, ids);
    }

    /** Says that one object led to another; saying it twice changes nothing. */
    @Transactional
    public void link(NodeRef from, NodeRef to, EdgeKind kind) {
        link(List.of(new Edge(from, to, kind)));
    }

    @Transactional
    public void link(List<Edge> edges) {
        trails.link(edges);
    }

    @Transactional
    public void unlink(NodeRef from, NodeRef to) {
        trails.unlink(from, to);
    }

    @Transactional
    public void register(Evidence evidence) {
        register(List.of(evidence));
    }

    @Transactional
    public void register(List<Evidence> evidence) {
        snapshots.add(evidence);
    }

    /** Snapshots by id that the reader may see, in the order asked for. */
    @Transactional(readOnly = true)
    public List<Evidence> cards(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : snapshots.find(ids, viewers.current().tokens());
    }

    /** Everything that led to the object and everything that came of it, in one query. */
    @Transactional(readOnly = true)
    public Trail trail(NodeRef root) {
        return walks.walk(root, viewers.current().tokens());
    }

    /** Rings of a whole list in one query; an object without a trail has an empty ring. */
    @Transactional(readOnly = true)
    public Map<NodeRef, RingState> rings(Collection<NodeRef> nodes) {
        return nodes.isEmpty() ? Map.of() : rings.rings(nodes);
    }

    /** Direct neighbours of one type, such as the problem fields that prompted a session. */
    @Transactional(readOnly = true)
    public List<Node> neighbours(NodeRef of, NodeType type) {
        return neighbours(Set.of(of), Set.of(type)).getOrDefault(of, List.of());
    }

    /** Direct neighbours of a whole list in one query, the newest first; every object asked for has its list. */
    @Transactional(readOnly = true)
    public Map<NodeRef, List<Node>> neighbours(Collection<NodeRef> of, Set<NodeType> types) {
        return of.isEmpty() ? Map.of() : beside.of(of, types, viewers.current().tokens());
    }

    /** Nodes by reference that the reader may see. */
    @Transactional(readOnly = true)
    public Map<NodeRef, Node> nodes(Set<NodeRef> refs) {
        return refs.isEmpty() ? Map.of() : walks.find(refs, viewers.current().tokens());
    }
}
