package ru.vitok.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groups by mark out of the report «Выполнение заданий группами участников»; read for the portal itself. */
@Component
class ReportedGroups {

    /**
     * A group as the report prints it.
     *
     * @param n null where the report does not count it
     * @param percents by the task's number
     */
    record Group(@Nullable Integer n, Map<String, Double> percents) {

        /** A group that nobody counted may be small, so it counts as the smallest there is. */
        int least() {
            return n == null ? 1 : n;
        }
    }

    private final JdbcClient jdbc;

    ReportedGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By mark.
     *
     * @param school null for the municipality's own rows
     */
    Map<Integer, Group> read(UUID municipality, TestKey key, @Nullable UUID school) {
        var groups = new TreeMap<Integer, Group>();
        jdbc.sql("""
                select mark_group, participants, columns, figures from standing_group
                where slice_id = (select id from slice where municipality_id = :municipality
                    and procedure = :procedure and subject = :subject and grade = :grade and year = :year)
                  and form = 'VPR_GROUPS' and mark_group is not null
                  and (:school::uuid is null and level = 'MUNICIPALITY' or school_id = :school)""")
                .param("municipality", municipality)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .param("school", school, Types.OTHER)
                .query(row -> {
                    groups.put(row.getInt(1), group(row));
                });
        return groups;
    }

    /** Whose rows tell of which mark. */
    Map<Integer, Set<UUID>> schools(UUID municipality, TestKey key) {
        var schools = new HashMap<Integer, Set<UUID>>();
        jdbc.sql("""
                select mark_group, array_agg(distinct school_id) from standing_group
                where slice_id = (select id from slice where municipality_id = :municipality
                    and procedure = :procedure and subject = :subject and grade = :grade and year = :year)
                  and form = 'VPR_GROUPS' and mark_group is not null and school_id is not null
                  and coalesce(participants, 1) > 0
                group by 1""")
                .param("municipality", municipality)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .query(row -> {
                    schools.put(row.getInt(1), Set.of((UUID[]) row.getArray(2).getArray()));
                });
        return schools;
    }

    private static Group group(ResultSet row) throws SQLException {
        var columns = (String[]) row.getArray("columns").getArray();
        var figures = (Double[]) row.getArray("figures").getArray();
        var percents = new HashMap<String, Double>();
        for (var i = 0; i < columns.length; i++) {
            if (!figures[i].isNaN()) {
                percents.put(columns[i], figures[i]);
            }
        }
        return new Group(row.getObject("participants", Integer.class), percents);
    }
}
