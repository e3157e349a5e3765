package ru.vitok.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
import ru.vitok.uikit.Bilingual;

/** Reads the trail for one reader: a walk is one recursive query, and nobody meets a node that is not for them. */
@Component
class TrailWalks {

    /**
     * Causes of causes and outcomes of outcomes, and what an outcome made use of, such as the practice in an answer. Never
     * further sideways: the siblings of a cause are another story.
     */
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
            ), used as (
                select e.from_type as type, e.from_id as id from trail_edge e
                join down on e.to_type = down.type and e.to_id = down.id and down.steps > 0
                where e.kind = 'USED' and e.from_type <> :type
            ), seen as (select type, id from up union select type, id from down union select type, id from used)
            select n.* from trail_node n join seen s on s.type = n.type and s.id = n.id
            where n.audience && cast(:tokens as text[]) order by n.stage, n.at, n.title limit 500""";

    private final JdbcClient jdbc;

    TrailWalks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Trail walk(NodeRef root, Set<String> tokens) {
        var nodes = jdbc.sql(WALK)
                .param("type", root.type().name())
                .param("id", root.id())
                .param("tokens", tokens.toArray(String[]::new))
                .query(TrailWalks::node)
                .list();
        return new Trail(root, nodes, edges(nodes));
    }

    Map<NodeRef, Node> find(Collection<NodeRef> refs, Set<String> tokens) {
        var found = new HashMap<NodeRef, Node>();
        jdbc.sql("""
                select n.* from trail_node n join unnest(:types, :ids) as r (type, id)
                on r.type = n.type and r.id = n.id where n.audience && cast(:tokens as text[])""")
                .param("types", RefColumns.types(refs))
                .param("ids", RefColumns.ids(refs))
                .param("tokens", tokens.toArray(String[]::new))
                .query(TrailWalks::node)
                .list()
                .forEach(node -> found.put(node.ref(), node));
        return found;
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
                .param("types", RefColumns.types(refs))
                .param("ids", RefColumns.ids(refs))
                .query((row, _) -> new Edge(
                        new NodeRef(NodeType.valueOf(row.getString("from_type")), row.getObject("from_id", UUID.class)),
                        new NodeRef(NodeType.valueOf(row.getString("to_type")), row.getObject("to_id", UUID.class)),
                        EdgeKind.valueOf(row.getString("kind"))))
                .list();
    }

    static Node node(ResultSet row, int number) throws SQLException {
        return new Node(
                new NodeRef(NodeType.valueOf(row.getString("type")), row.getObject("id", UUID.class)),
                Bilingual.read(row.getString("title")),
                Bilingual.read(row.getString("detail")),
                row.getString("status"),
                row.getString("path"),
                row.getObject("organisation_id", UUID.class),
                new LinkedHashSet<>(
                        Arrays.asList((String[]) row.getArray("audience").getArray())),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
