package ru.vitok.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of what is to be done; read only for recommendations that the reader was shown. */
@Component
class MeasureStore {

    private final JdbcClient jdbc;

    MeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID recommendation, List<Measure> measures) {
        for (var i = 0; i < measures.size(); i++) {
            add(recommendation, i, measures.get(i));
        }
    }

    Map<UUID, List<Measure>> of(List<UUID> ids) {
        var found = new java.util.HashMap<UUID, List<Measure>>();
        jdbc.sql("""
                select * from recommendation_measure where recommendation_id = any(cast(:ids as uuid[]))
                order by recommendation_id, due, position""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> found.computeIfAbsent(
                                row.getObject("recommendation_id", UUID.class), _ -> new ArrayList<>())
                        .add(new Measure(
                                row.getString("words"),
                                row.getDate("due").toLocalDate(),
                                row.getString("responsible"))))
                .list();
        return found;
    }

    private void add(UUID id, int position, Measure measure) {
        jdbc.sql("""
                insert into recommendation_measure (recommendation_id, position, words, due, responsible)
                values (:id, :position, :words, :due, :responsible)""")
                .param("id", id)
                .param("position", position)
                .param("words", measure.text().strip())
                .param("due", measure.due())
                .param("responsible", measure.responsible().strip())
                .update();
    }
}
