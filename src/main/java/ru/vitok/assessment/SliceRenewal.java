package ru.vitok.assessment;

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
import ru.vitok.assessment.store.FreshSums;
import ru.vitok.assessment.store.ReplacedParts;
import ru.vitok.assessment.store.ReportedSums;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.SliceSums;
import ru.vitok.assessment.store.SupersededParts;

/** After data changed: sums anew, and the trail says what stands now. */
@Component
class SliceRenewal {

    private final SliceStore slices;
    private final SliceSums sums;
    private final ReportedSums reports;
    private final SupersededParts superseded;
    private final ReplacedParts replaced;
    private final SliceTrail trail;
    private final JdbcClient jdbc;

    SliceRenewal(
            SliceStore slices,
            SliceSums sums,
            ReportedSums reports,
            SupersededParts superseded,
            ReplacedParts replaced,
            SliceTrail trail,
            JdbcClient jdbc) {
        this.slices = slices;
        this.sums = sums;
        this.reports = reports;
        this.superseded = superseded;
        this.replaced = replaced;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** @param fresh sums of the upload that touched the slices, null where none did */
    Set<SliceKey> renew(Collection<UUID> touched, @Nullable FreshSums fresh) {
        if (touched.isEmpty()) {
            return Set.of();
        }
        var rows = slices.get(touched);
        superseded.renew(touched);
        replaced.add(touched);
        sums.sum(rows, fresh);
        reports.add(rows);
        trail.tell(rows, files(touched), works(touched), reported(touched));
        return rows.stream().map(SliceRow::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<UUID, Integer> files(Collection<UUID> touched) {
        return counts(touched, """
                select slice_id, count(*) from data_set where slice_id = any (:slices) and status = 'CONFIRMED'
                group by slice_id""");
    }

    private Map<UUID, Integer> works(Collection<UUID> touched) {
        return counts(
                touched, "select slice_id, n from slice_sum where slice_id = any (:slices) and school_id is null");
    }

    private Set<UUID> reported(Collection<UUID> touched) {
        return counts(touched, """
                select slice_id, 1 from slice_sum
                where slice_id = any (:slices) and school_id is null and reported""").keySet();
    }

    private Map<UUID, Integer> counts(Collection<UUID> touched, String sql) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql(sql).param("slices", touched.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return counts;
    }
}
