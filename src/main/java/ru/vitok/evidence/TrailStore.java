package ru.vitok.evidence;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the nodes and edges of the trail. */
@Component
class TrailStore {

    private static final String PUT = """
            insert into trail_node (type, id, stage, title, detail, status, path, organisation_id, audience, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (type, id) do update set title = excluded.title, detail = excluded.detail,
              status = excluded.status, path = excluded.path, organisation_id = excluded.organisation_id,
              audience = excluded.audience""";
    private static final String LINK = """
            insert into trail_edge (from_type, from_id, to_type, to_id, kind) values (?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TrailStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void put(List<Node> nodes) {
        template.batchUpdate(PUT, nodes, BATCH, (statement, node) -> {
            statement.setString(1, node.ref().type().name());
            statement.setObject(2, node.ref().id());
            statement.setInt(3, node.ref().type().stage());
            statement.setString(4, node.title());
            statement.setString(5, node.detail());
            statement.setString(6, node.status());
            statement.setString(7, node.path());
            statement.setObject(8, node.organisation());
            statement.setArray(
                    9,
                    statement
                            .getConnection()
                            .createArrayOf("text", node.audience().toArray()));
            statement.setObject(10, node.at().atOffset(ZoneOffset.UTC));
        });
    }

    void remove(NodeType type, List<UUID> ids) {
        for (var sql : List.of(
                "delete from trail_node where type = :type and id = any (:ids)",
                "delete from trail_edge where from_type = :type and from_id = any (:ids)",
                "delete from trail_edge where to_type = :type and to_id = any (:ids)")) {
            jdbc.sql(sql)
                    .param("type", type.name())
                    .param("ids", ids.toArray(UUID[]::new))
                    .update();
        }
    }

    void link(List<Edge> edges) {
        template.batchUpdate(LINK, edges, BATCH, (statement, edge) -> {
            statement.setString(1, edge.from().type().name());
            statement.setObject(2, edge.from().id());
            statement.setString(3, edge.to().type().name());
            statement.setObject(4, edge.to().id());
            statement.setString(5, edge.kind().name());
        });
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
}
