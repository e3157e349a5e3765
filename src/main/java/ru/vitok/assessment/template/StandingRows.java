package ru.vitok.assessment.template;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Organisation;

/** The works of a school that stand already, as rows of its table: to be mended and sent again. */
@Component
class StandingRows {

    private static final int NOT_DONE = -1;

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TemplateRow> of(WorkTemplate template, Organisation school) {
        var key = template.key();
        return jdbc.sql("""
                select s.tasks, r.code, r.class_number, r.variant, r.scores, r.mark
                from slice s join standing_result r on r.slice_id = s.id
                where s.municipality_id = :municipality and s.procedure = :procedure and s.subject = :subject
                  and s.grade = :grade and s.year = :year and r.school_id = :school order by r.code""")
                .param("municipality", template.municipality())
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .param("school", school.id())
                .query((row, _) -> new TemplateRow(
                        school.code(),
                        row.getString("code"),
                        row.getObject("class_number", Integer.class),
                        row.getObject("variant", Integer.class),
                        scores(template, row.getArray("tasks"), row.getArray("scores")),
                        row.getObject("mark", Integer.class)))
                .list();
    }

    private static List<@Nullable Integer> scores(WorkTemplate template, Array tasks, Array scores)
            throws SQLException {
        var order = Arrays.asList((String[]) tasks.getArray());
        var given = (Number[]) scores.getArray();
        var row = new ArrayList<@Nullable Integer>();
        for (var task : template.tasks()) {
            int place = order.indexOf(task.number());
            int score = place < 0 || place >= given.length ? NOT_DONE - 1 : given[place].intValue();
            row.add(score < NOT_DONE ? null : Integer.valueOf(score));
        }
        return row;
    }
}
