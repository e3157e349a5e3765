package ru.vitok.assessment.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.ColumnMapping;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Mappings of columns: of files, and remembered by the head of a table. */
@Component
public class MappingStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    MappingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files of an upload whose heads were met before begin with what was said then. */
    public void recall(UUID importId) {
        jdbc.sql("""
                update import_file f set mapping = m.mapping, remembered = true
                from column_mapping m, data_import i
                where f.import_id = :import and i.id = f.import_id and m.municipality_id = i.municipality_id
                  and m.head = f.head""").param("import", importId).update();
    }

    public Map<UUID, KeptMapping> of(Collection<UUID> files) {
        var found = new HashMap<UUID, KeptMapping>();
        if (!files.isEmpty()) {
            jdbc.sql("""
                    select id, mapping::text, remembered from import_file
                    where id = any (:files) and mapping is not null""").param("files", files.toArray(UUID[]::new)).query(row -> {
                var fields = json.readValue(row.getString(2), new TypeReference<Map<String, String>>() {});
                found.put(row.getObject(1, UUID.class), new KeptMapping(ColumnMapping.of(fields), row.getBoolean(3)));
            });
        }
        return found;
    }

    /** For this file, and for the next one of the same head. */
    public void keep(UUID municipality, UUID file, ColumnMapping mapping, UUID person, Instant at) {
        var content = json.writeValueAsString(mapping.fields());
        jdbc.sql("update import_file set mapping = :content::jsonb, remembered = false where id = :file")
                .param("content", content)
                .param("file", file)
                .update();
        jdbc.sql("""
                insert into column_mapping (municipality_id, head, mapping, kept_by, kept_at)
                select :municipality, head, :content::jsonb, :person, :at from import_file where id = :file
                on conflict (municipality_id, head) do update
                set mapping = excluded.mapping, kept_by = excluded.kept_by, kept_at = excluded.kept_at""")
                .param("municipality", municipality)
                .param("content", content)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("file", file)
                .update();
    }

    /** Neither this file nor the next one of its head is mapped any more. */
    public void forget(UUID municipality, UUID file) {
        jdbc.sql("""
                delete from column_mapping m using import_file f
                where f.id = :file and m.municipality_id = :municipality and m.head = f.head""").param("file", file).param("municipality", municipality).update();
        jdbc.sql("update import_file set mapping = null, remembered = false where id = :file")
                .param("file", file)
                .update();
    }

    /** When the head of this file was mapped last. */
    public Optional<Instant> remembered(UUID municipality, UUID file) {
        return jdbc.sql("""
                select m.kept_at from column_mapping m join import_file f on f.head = m.head
                where f.id = :file and m.municipality_id = :municipality""")
                .param("file", file)
                .param("municipality", municipality)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
