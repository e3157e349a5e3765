package ru.vitok.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.SliceKey;

/** Slices and the order of their tasks. */
@Component
public class SliceStore {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    SliceStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public Optional<SliceRow> find(UUID municipality, SliceKey key) {
        return jdbc.sql("""
                select * from slice where municipality_id = :municipality and procedure = :procedure
                and subject = :subject and grade = :grade and year = :year""")
                .param("municipality", municipality)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .query(SliceStore::read)
                .optional();
    }

    public List<SliceRow> get(Collection<UUID> ids) {
        return jdbc.sql("select * from slice where id = any (:ids) order by procedure, subject, grade, year")
                .param("ids", ids.toArray(UUID[]::new))
                .query(SliceStore::read)
                .list();
    }

    /** Slices that have confirmed data, the newest first. */
    public List<SliceRow> withData(UUID municipality) {
        return jdbc.sql("""
                select s.* from slice s where s.municipality_id = :municipality and exists
                  (select from data_set d where d.slice_id = s.id and d.status = 'CONFIRMED')
                order by s.year desc, s.procedure, s.subject collate "ru-x-icu", s.grade""")
                .param("municipality", municipality)
                .query(SliceStore::read)
                .list();
    }

    /**
     * The municipality's slice, made if it has none.
     *
     * @param atHand those of the upload that is being confirmed, alone in its municipality; filled when first asked
     */
    public SliceRow ensure(UUID municipality, SliceKey key, Map<SliceKey, SliceRow> atHand) {
        if (atHand.isEmpty()) {
            jdbc.sql("select * from slice where municipality_id = :municipality")
                    .param("municipality", municipality)
                    .query(SliceStore::read)
                    .list()
                    .forEach(it -> atHand.put(it.key(), it));
        }
        return atHand.computeIfAbsent(key, _ -> ensure(municipality, key));
    }

    private SliceRow ensure(UUID municipality, SliceKey key) {
        jdbc.sql("""
                insert into slice (id, municipality_id, procedure, subject, grade, year)
                values (:id, :municipality, :procedure, :subject, :grade, :year) on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("municipality", municipality)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .update();
        return find(municipality, key).orElseThrow();
    }

    public void tasks(List<SliceRow> changed) {
        template.batchUpdate(
                "update slice set tasks = ?, maxima = ?, levels = ? where id = ?",
                changed,
                BATCH,
                (statement, slice) -> {
                    var connection = statement.getConnection();
                    statement.setArray(
                            1, connection.createArrayOf("text", slice.tasks().toArray()));
                    statement.setArray(
                            2, connection.createArrayOf("int4", slice.maxima().toArray()));
                    statement.setArray(
                            3, connection.createArrayOf("text", slice.levels().toArray()));
                    statement.setObject(4, slice.id());
                });
    }

    private static SliceRow read(ResultSet row, int number) throws SQLException {
        return new SliceRow(
                row.getObject("id", UUID.class),
                row.getObject("municipality_id", UUID.class),
                new SliceKey(
                        row.getString("procedure"), row.getString("subject"), row.getInt("grade"), row.getInt("year")),
                Arrays.asList((String[]) row.getArray("tasks").getArray()),
                Arrays.asList((Integer[]) row.getArray("maxima").getArray()),
                Arrays.asList((String[]) row.getArray("levels").getArray()));
    }
}
