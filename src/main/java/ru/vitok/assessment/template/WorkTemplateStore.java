package ru.vitok.assessment.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.SliceKey;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tables that were given out. */
@Component
class WorkTemplateStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    WorkTemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WorkTemplate made) {
        var key = made.key();
        jdbc.sql("""
                insert into work_template (id, municipality_id, version, procedure, subject, grade, year, held_on, places,
                  tasks, levels, made_by, made_at)
                values (:id, :municipality, :version, :procedure, :subject, :grade, :year, :date, :places,
                  :tasks::jsonb, :levels, :by, :at)""")
                .param("id", made.id())
                .param("municipality", made.municipality())
                .param("version", made.version())
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .param("date", made.date(), Types.DATE)
                .param("places", made.places())
                .param("tasks", json.writeValueAsString(made.tasks()))
                .param("levels", made.levels().toArray(Integer[]::new))
                .param("by", made.madeBy())
                .param("at", made.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<WorkTemplate> of(UUID municipality) {
        return jdbc.sql("""
                select * from work_template where municipality_id = :municipality and not dropped
                order by made_at desc""")
                .param("municipality", municipality)
                .query(this::read)
                .list();
    }

    Optional<WorkTemplate> find(UUID id) {
        return jdbc.sql("select * from work_template where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    void drop(UUID id, boolean dropped) {
        jdbc.sql("update work_template set dropped = :dropped where id = :id")
                .param("dropped", dropped)
                .param("id", id)
                .update();
    }

    private WorkTemplate read(ResultSet row, int number) throws SQLException {
        return new WorkTemplate(
                row.getObject("id", UUID.class),
                row.getObject("municipality_id", UUID.class),
                row.getInt("version"),
                new SliceKey(
                        row.getString("procedure"), row.getString("subject"), row.getInt("grade"), row.getInt("year")),
                row.getObject("held_on", LocalDate.class),
                row.getInt("places"),
                json.readValue(row.getString("tasks"), new TypeReference<List<TemplateTask>>() {}),
                Arrays.asList((Integer[]) row.getArray("levels").getArray()),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
