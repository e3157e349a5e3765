package ru.vitok.assessment.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.OwnControl;

/** Works of own control that stand; classes of a grade that wrote the same on a day are one work. */
@Component
public class ControlStore {

    private final JdbcClient jdbc;

    ControlStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OwnControl> of(Collection<UUID> schools) {
        return jdbc.sql("""
                select school_id, held_on, kind, subject, grade, topic, max(skill_code) as skill_code, sum(n) as n,
                  sum(percent * n) filter (where percent is not null)
                    / nullif(sum(n) filter (where percent is not null), 0) as percent,
                  sum(marks[1]) as m2, sum(marks[2]) as m3, sum(marks[3]) as m4, sum(marks[4]) as m5
                from standing_own_control where school_id = any (cast(:schools as uuid[]))
                group by school_id, held_on, kind, subject, grade, topic
                order by held_on desc, subject collate "ru-x-icu", grade, topic""")
                .param("schools", schools.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> new OwnControl(
                        row.getObject("school_id", UUID.class),
                        row.getDate("held_on").toLocalDate(),
                        OwnControl.Kind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getInt("grade"),
                        row.getString("topic"),
                        row.getString("skill_code"),
                        row.getInt("n"),
                        row.getObject("percent", Double.class),
                        marks(row.getObject("m2"), row.getObject("m3"), row.getObject("m4"), row.getObject("m5"))))
                .list();
    }

    private static List<Integer> marks(Object... counts) {
        return Arrays.stream(counts).allMatch(Objects::isNull)
                ? List.of()
                : Arrays.stream(counts)
                        .map(it -> it == null ? 0 : ((Number) it).intValue())
                        .toList();
    }
}
