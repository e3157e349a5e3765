package ru.vitok.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nodes and edges in PostgreSQL; walks are one recursive query each. */
@Component
class TrailStore {

    /** Causes of causes and outcomes of outcomes, but never sideways: the siblings of a cause are another story. */
    private static final String WALK = """
            with recursive up as (
                select cast(:type as text) as type, cast(:id as uuid) as id, 0 as steps
                union
                select e.from_type, e.from_id, up.steps + 1
                from trail_edge e join up on e.to_type = up.type and e.to_id = up.id where up.steps < 8
            ), down as (
                select cast(:type as text) as type, cast(:id as uuid) as id, 0 as steps
                union
                select e.to_type, e.to_id, down.steps + 1
                from trail_edge e join down on e.from_type = down.type and e.from_id = down.id where down.steps < 8
            ), seen as (select type, id from up union select type, id from down)
            select n.* from trail_node n join seen s on s.type = n.type and s.id = n.id
            where n.audience && cast(:tokens as text[]) order by n.stage, n.at, n.title limit 500""";

    private static final String RINGS = """
            with recursive up as (
                select r.type as root_type, r.id as root_id, r.type, r.id, 0 as steps
                from unnest(:types, :ids) as r (type, id)
                union
                select up.root_type, up.root_id, e.from_type, e.from_id, up.steps + 1
                from trail_edge e join up on e.to_type = up.type and e.to_id = up.id where up.steps < 8
            ), down as (
                select r.type as root_type, r.id as root_id, r.type, r.id, 0 as steps
                from unnest(:types, :ids) as r (type, id)
                union
                select down.root_type, down.root_id, e.to_type, e.to_id, down.steps + 1
                from trail_edge e join down on e.from_type = down.type and e.from_id = down.id where down.steps < 8
            )
            select distinct w.root_type, w.root_id, n.stage
            from (select * from up union all select * from down) w
            join trail_node n on n.type = w.type and n.id = w.id""";

    private final JdbcClient jdbc;

    TrailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Node node) {
        jdbc.sql("""
                insert into trail_node (type, id, stage, title, detail, status, path, organisation_id, audience, at)
                values (:type, :id, :stage, :title, :detail, :status, :path, :organisation, :audience, :at)
                on conflict (type, id) do update set title = excluded.title, detail = excluded.detail,
                  status = excluded.status, path = excluded.path, organisation_id = excluded.organisation_id,
                  audience = excluded.audience""")
                .param("type", node.ref().type().name())
                .param("id", node.ref().id())
                .param("stage", node.ref().type().stage())
                .param("title", node.title())
                .param("detail", node.detail())
                .param("status", node.status())
                .param("path", node.path())
                .param("organisation", node.organisation())
                .param("audience", node.audience().toArray(String[]::new))
                .param("at", node.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(NodeRef node) {
        jdbc.sql("delete from trail_node where type = :type and id = :id")
                .param("type", node.type().name())
                .param("id", node.id())
                .update();
        jdbc.sql("""
                delete from trail_edge where (from_type = :type and from_id = :id) or (to_type = :type and to_id = :id)""").param("type", node.type().name()).param("id", node.id()).update();
    }

    void link(NodeRef from, NodeRef to, EdgeKind kind) {
        jdbc.sql("""
                insert into trail_edge (from_type, from_id, to_type, to_id, kind)
                values (:fromType, :fromId, :toType, :toId, :kind) on conflict do nothing""")
                .param("fromType", from.type().name())
                .param("fromId", from.id())
                .param("toType", to.type().name())
                .param("toId", to.id())
                .param("kind", kind.name())
                .update();
    }

    void unlink(NodeRef from, NodeRef to) {
        jdbc.sql("""
                delete from trail_edge where from_type = :fromType and from_id = :fromId
                and to_type = :toType and to_id = :toId""")
                .param("fromType", from.type().name())
                .param("fromId", from.id())
                .param("toType", to.type().name())
                .param("toId", to.id())
                .update();
    }

    Trail walk(NodeRef root, Set<String> tokens) {
        var nodes = jdbc.sql(WALK)
                .param("type", root.type().name())
                .param("id", root.id())
                .param("tokens", tokens.toArray(String[]::new))
                .query(TrailStore::node)
                .list();
        return new Trail(root, nodes, edges(nodes));
    }

    List<Node> neighbours(NodeRef of, NodeType type, Set<String> tokens) {
        return jdbc.sql("""
                select n.* from trail_node n where n.type = :wanted and n.audience && cast(:tokens as text[]) and exists (
                  select 1 from trail_edge e where
                  (e.from_type = :type and e.from_id = :id and e.to_type = n.type and e.to_id = n.id)
                  or (e.to_type = :type and e.to_id = :id and e.from_type = n.type and e.from_id = n.id))
                order by n.at desc limit 200""")
                .param("wanted", type.name())
                .param("tokens", tokens.toArray(String[]::new))
                .param("type", of.type().name())
                .param("id", of.id())
                .query(TrailStore::node)
                .list();
    }

    Map<NodeRef, Node> find(Collection<NodeRef> refs, Set<String> tokens) {
        var found = new HashMap<NodeRef, Node>();
        jdbc.sql("""
                select n.* from trail_node n join unnest(:types, :ids) as r (type, id)
                on r.type = n.type and r.id = n.id where n.audience && cast(:tokens as text[])""")
                .param("types", types(refs))
                .param("ids", ids(refs))
                .param("tokens", tokens.toArray(String[]::new))
                .query(TrailStore::node)
                .list()
                .forEach(node -> found.put(node.ref(), node));
        return found;
    }

    Map<NodeRef, RingState> rings(Collection<NodeRef> refs) {
        var stages = new HashMap<NodeRef, Set<Integer>>();
        jdbc.sql(RINGS)
                .param("types", types(refs))
                .param("ids", ids(refs))
                .query((row, _) -> stages.computeIfAbsent(
                                new NodeRef(NodeType.valueOf(row.getString(1)), row.getObject(2, UUID.class)),
                                _ -> new LinkedHashSet<>())
                        .add(row.getInt(3)))
                .list();
        var rings = new HashMap<NodeRef, RingState>();
        refs.forEach(ref -> rings.put(ref, new RingState(stages.getOrDefault(ref, Set.of()))));
        return rings;
    }

    private List<Edge> edges(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        var refs = nodes.stream().map(Node::ref).toList();
        return jdbc.sql("""
                select e.* from trail_edge e
                join unnest(:types, :ids) as a (type, id) on a.type = e.from_type and a.id = e.from_id
                join unnest(:types, :ids) as b (type, id) on b.type = e.to_type and b.id = e.to_id""")
                .param("types", types(refs))
                .param("ids", ids(refs))
                .query((row, _) -> new Edge(
                        new NodeRef(NodeType.valueOf(row.getString("from_type")), row.getObject("from_id", UUID.class)),
                        new NodeRef(NodeType.valueOf(row.getString("to_type")), row.getObject("to_id", UUID.class)),
                        EdgeKind.valueOf(row.getString("kind"))))
                .list();
    }

    private static Node node(ResultSet row, int number) throws SQLException {
        return new Node(
                new NodeRef(NodeType.valueOf(row.getString("type")), row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("detail"),
                row.getString("status"),
                row.getString("path"),
                row.getObject("organisation_id", UUID.class),
                new LinkedHashSet<>(
                        Arrays.asList((String[]) row.getArray("audience").getArray())),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static String[] types(Collection<NodeRef> refs) {
        return refs.stream().map(ref -> ref.type().name()).toArray(String[]::new);
    }

    private static UUID[] ids(Collection<NodeRef> refs) {
        return new ArrayList<>(refs).stream().map(NodeRef::id).toArray(UUID[]::new);
    }
}
