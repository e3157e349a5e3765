package ru.vitok.assessment.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
                  sum(marks[1]) as m2, sum(marks[2]) as m3, sum(marks[3]) as m4, sum(marks[4]) as m5,
                  array_agg(class_letter order by class_letter) filter (where class_letter is not null) as letters,
                  array_agg(n order by class_letter) filter (where class_letter is not null) as wrote,
                  array_agg(percent order by class_letter) filter (where class_letter is not null) as percents,
                  array_agg(coalesce(array_to_string(marks, ' '), '') order by class_letter)
                    filter (where class_letter is not null) as class_marks
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
                        marks(row.getObject("m2"), row.getObject("m3"), row.getObject("m4"), row.getObject("m5")),
                        classes(row)))
                .list();
    }

    private static List<OwnControl.OfClass> classes(ResultSet row) throws SQLException {
        var letters = row.getArray("letters");
        if (letters == null) {
            return List.of();
        }
        var names = (String[]) letters.getArray();
        var wrote = (Integer[]) row.getArray("wrote").getArray();
        var marks = (String[]) row.getArray("class_marks").getArray();
        var percents = (@Nullable Double[]) row.getArray("percents").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i -> new OwnControl.OfClass(names[i], wrote[i], percents[i], counts(marks[i])))
                .toList();
    }

    private static List<Integer> counts(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" ")).map(Integer::valueOf).toList();
    }

    private static List<Integer> marks(Object... counts) {
        return Arrays.stream(counts).allMatch(Objects::isNull)
                ? List.of()
                : Arrays.stream(counts)
                        .map(it -> it == null ? 0 : ((Number) it).intValue())
                        .toList();
    }
}
