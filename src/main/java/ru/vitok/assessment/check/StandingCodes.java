package ru.vitok.assessment.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.SliceRow;

/** Codes of works that stand with the number of their class, for all schools of a file at once. */
@Component
class StandingCodes {

    private final JdbcClient jdbc;

    StandingCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By the school's code in the file; schools without works are not among them.
     *
     * @param givingWay works that give way to any later file, or all the others
     */
    Map<String, Map<String, @Nullable Integer>> of(
            SliceRow slice, Collection<String> schools, Known known, boolean givingWay) {
        var codes = new HashMap<UUID, String>();
        schools.forEach(it -> {
            var id = known.schools().get(it);
            if (id != null) {
                codes.put(id, it);
            }
        });
        var standing = new TreeMap<String, Map<String, @Nullable Integer>>();
        jdbc.sql("""
                select r.school_id, r.code, r.class_number
                from standing_result r join data_set d on d.id = r.data_set_id
                where r.slice_id = :slice and r.school_id = any (:schools) and (d.precedence < 0) = :givingWay""")
                .param("slice", slice.id())
                .param("schools", codes.keySet().toArray(UUID[]::new))
                .param("givingWay", givingWay)
                .query(row -> {
                    var school = Objects.requireNonNull(codes.get(row.getObject(1, UUID.class)));
                    standing.computeIfAbsent(school, _ -> new TreeMap<>())
                            .put(row.getString(2), row.getObject(3, Integer.class));
                });
        return standing;
    }
}
