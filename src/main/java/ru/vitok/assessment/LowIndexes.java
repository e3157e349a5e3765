package ru.vitok.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** The imported index of low results: for the school itself, the analyst and the committee; alphabetical, never by value. */
@Service
public class LowIndexes {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    LowIndexes(JdbcClient jdbc, Organisations organisations, Permissions permissions, Viewers viewers) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    private record Line(UUID school, LowIndex.Year year) {}

    /** Schools of the municipality that a list speaks of, of those that the person may see. */
    @Transactional(readOnly = true)
    public List<LowIndex> list() {
        var here = viewers.current().municipality();
        if (here.isEmpty() || !permissions.anywhere("low-index", Action.VIEW)) {
            return List.of();
        }
        var visible = organisations.schools(here.get()).stream()
                .filter(it -> permissions.allows("low-index", Action.VIEW, it.id(), null))
                .toList();
        var lines = lines(visible.stream().map(Organisation::id).toList());
        return visible.stream()
                .map(school -> new LowIndex(
                        school,
                        lines.stream()
                                .filter(it -> it.school().equals(school.id()))
                                .map(Line::year)
                                .toList()))
                .filter(it -> !it.years().isEmpty())
                .toList();
    }

    private List<Line> lines(List<UUID> schools) {
        return jdbc.sql("""
                select school_id, year, value, listed from standing_low_index
                where school_id = any (cast(:schools as uuid[])) order by year desc""")
                .param("schools", schools.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> new Line(
                        row.getObject(1, UUID.class),
                        new LowIndex.Year(
                                row.getInt(2), row.getObject(3, Double.class), row.getObject(4, Boolean.class))))
                .list();
    }
}
