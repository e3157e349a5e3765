package ru.vitok.people;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which group of similar schools a school is in; where none is told, its locality stands. */
@Service
public class SchoolGroups {

    private final JdbcClient jdbc;
    private final GrantReader grants;
    private final Organisations organisations;

    SchoolGroups(JdbcClient jdbc, GrantReader grants, Organisations organisations) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.organisations = organisations;
    }

    /** The kind of locality by school, as the list of schools says. */
    @Transactional(readOnly = true)
    public Map<UUID, String> localities(UUID municipality) {
        var known = new HashMap<UUID, String>();
        jdbc
                .sql("select id, locality from organisation where municipality_id = :m and kind = 'SCHOOL'")
                .param("m", municipality)
                .query((row, _) ->
                        Map.entry(row.getObject("id", UUID.class), Objects.toString(row.getString("locality"), "")))
                .list()
                .stream()
                .filter(it -> !it.getValue().isEmpty())
                .forEach(it -> known.put(it.getKey(), it.getValue()));
        return known;
    }

    /** Sets the groups of all schools of the municipality; answers whether the cluster of any school is another now. */
    @Transactional
    public boolean put(UUID municipality, Map<UUID, String> groups) {
        organisations.requireSchools(municipality);
        var changed = false;
        for (var school : schools(municipality)) {
            var group = groups.get(school.id());
            var cluster = group == null ? school.locality() : group;
            changed |= !Objects.equals(cluster, school.cluster());
            if (!Objects.equals(cluster, school.cluster()) || !Objects.equals(group, school.group())) {
                jdbc.sql("update organisation set similar_group = :group, cluster = :cluster where id = :id")
                        .param("group", group, Types.VARCHAR)
                        .param("cluster", cluster, Types.VARCHAR)
                        .param("id", school.id())
                        .update();
            }
        }
        grants.forget();
        return changed;
    }

    private record Grouped(
            UUID id,
            @Nullable String locality,
            @Nullable String group,
            @Nullable String cluster) {}

    private List<Grouped> schools(UUID municipality) {
        return jdbc.sql("select id, locality, similar_group, cluster from organisation"
                        + " where municipality_id = :m and kind = 'SCHOOL' for update")
                .param("m", municipality)
                .query((row, _) ->
                        new Grouped(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
