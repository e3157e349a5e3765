package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.FreshWorks;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.SliceSums;
import ru.vitok.assessment.store.SupersededParts;
import ru.vitok.evidence.Evidence;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Permissions;

/** After data changed: sums anew, and the trail says what stands now. */
@Component
class SliceRenewal {

    private final SliceStore slices;
    private final SliceSums sums;
    private final SupersededParts superseded;
    private final EvidenceLedger ledger;
    private final Permissions permissions;
    private final SliceTrail trail;
    private final JdbcClient jdbc;

    SliceRenewal(
            SliceStore slices,
            SliceSums sums,
            SupersededParts superseded,
            EvidenceLedger ledger,
            Permissions permissions,
            SliceTrail trail,
            JdbcClient jdbc) {
        this.slices = slices;
        this.sums = sums;
        this.superseded = superseded;
        this.ledger = ledger;
        this.permissions = permissions;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    Set<SliceKey> renew(Collection<UUID> touched) {
        return renew(touched, null);
    }

    Set<SliceKey> renew(Collection<UUID> touched, @Nullable FreshWorks fresh) {
        if (touched.isEmpty()) {
            return Set.of();
        }
        var rows = slices.get(touched);
        superseded.renew(touched);
        sums.sum(rows, fresh);
        var files = files(touched);
        var works = works(touched);
        var nodes = new ArrayList<Node>();
        var evidence = new ArrayList<Evidence>();
        // an upload's slices are of one municipality
        var audience =
                permissions.audience("results.municipality", rows.getFirst().municipality(), null);
        for (var slice : rows) {
            int count = files.getOrDefault(slice.id(), 0);
            if (count == 0) {
                ledger.remove(new NodeRef(NodeType.DATA_SET, slice.id()));
            } else {
                int participants = works.getOrDefault(slice.id(), 0);
                var node = trail.node(slice, participants, count, audience);
                nodes.add(node);
                evidence.add(trail.evidence(slice, node, participants));
            }
        }
        ledger.place(nodes);
        ledger.register(evidence);
        return rows.stream().map(SliceRow::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<UUID, Integer> files(Collection<UUID> touched) {
        return counts(touched, """
                select slice_id, count(*) from data_set where slice_id = any (:slices) and status = 'CONFIRMED'
                group by slice_id""");
    }

    private Map<UUID, Integer> works(Collection<UUID> touched) {
        return counts(
                touched, "select slice_id, n from score_slice where slice_id = any (:slices) and school_id is null");
    }

    private Map<UUID, Integer> counts(Collection<UUID> touched, String sql) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql(sql).param("slices", touched.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return counts;
    }
}
