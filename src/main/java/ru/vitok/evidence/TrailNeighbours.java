package ru.vitok.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs one edge away from each object of a list, for one reader, in one query. */
@Component
class TrailNeighbours {

    private static final String NEIGHBOURS = """
            with asked as (select * from unnest(:types, :ids) as r (type, id)), beside as (
                select a.type as root_type, a.id as root_id, e.to_type as type, e.to_id as id
                from asked a join trail_edge e on e.from_type = a.type and e.from_id = a.id
                union
                select a.type, a.id, e.from_type, e.from_id
                from asked a join trail_edge e on e.to_type = a.type and e.to_id = a.id
            )
            select n.*, b.root_type, b.root_id from beside b join trail_node n on n.type = b.type and n.id = b.id
            where n.type = any (cast(:wanted as text[])) and n.audience && cast(:tokens as text[])
            order by n.at desc, n.id limit 5000""";

    private final JdbcClient jdbc;

    TrailNeighbours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<NodeRef, List<Node>> of(Collection<NodeRef> refs, Collection<NodeType> wanted, Set<String> tokens) {
        var found = new HashMap<NodeRef, List<Node>>();
        refs.forEach(ref -> found.put(ref, new ArrayList<>()));
        jdbc.sql(NEIGHBOURS)
                .param("types", RefColumns.types(refs))
                .param("ids", RefColumns.ids(refs))
                .param("wanted", wanted.stream().map(NodeType::name).toArray(String[]::new))
                .param("tokens", tokens.toArray(String[]::new))
                .query((row, number) -> found.computeIfAbsent(
                                new NodeRef(
                                        NodeType.valueOf(row.getString("root_type")),
                                        row.getObject("root_id", UUID.class)),
                                _ -> new ArrayList<>())
                        .add(TrailWalks.node(row, number)))
                .list();
        return found;
    }
}
