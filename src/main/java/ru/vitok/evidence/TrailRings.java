package ru.vitok.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which stages of the cycle an object's trail reaches, for a whole list in one query. */
@Component
class TrailRings {

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
            ), used as (
                select down.root_type, down.root_id, e.from_type as type, e.from_id as id from trail_edge e
                join down on e.to_type = down.type and e.to_id = down.id and down.steps > 0
                where e.kind = 'USED' and e.from_type <> down.root_type
            )
            select distinct w.root_type, w.root_id, n.stage
            from (select root_type, root_id, type, id from up
                union all select root_type, root_id, type, id from down
                union all select * from used) w
            join trail_node n on n.type = w.type and n.id = w.id""";

    private final JdbcClient jdbc;

    TrailRings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<NodeRef, RingState> rings(Collection<NodeRef> refs) {
        var stages = new HashMap<NodeRef, Set<Integer>>();
        jdbc.sql(RINGS)
                .param("types", RefColumns.types(refs))
                .param("ids", RefColumns.ids(refs))
                .query((row, _) -> stages.computeIfAbsent(
                                new NodeRef(NodeType.valueOf(row.getString(1)), row.getObject(2, UUID.class)),
                                _ -> new LinkedHashSet<>())
                        .add(row.getInt(3)))
                .list();
        var rings = new HashMap<NodeRef, RingState>();
        refs.forEach(ref -> rings.put(ref, new RingState(stages.getOrDefault(ref, Set.of()))));
        return rings;
    }
}
