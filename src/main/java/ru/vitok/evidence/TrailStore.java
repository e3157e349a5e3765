package ru.vitok.evidence;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the nodes and edges of the trail. */
@Component
class TrailStore {

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
}
