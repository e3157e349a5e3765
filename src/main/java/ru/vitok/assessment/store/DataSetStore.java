package ru.vitok.assessment.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Confirmed files and their versions. */
@Component
public class DataSetStore {

    private final JdbcClient jdbc;

    DataSetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(DataSetRow set, Instant at) {
        jdbc.sql("""
                insert into data_set (id, import_id, organisation_id, municipality_id, slice_id, form, name, sha256,
                  participants, row_count, columns, status, confirmed_at)
                values (:id, :import, :organisation, :municipality, :slice, :form, :name, :sha, :participants, :rows,
                  :columns, 'CONFIRMED', :at)""")
                .param("id", set.id())
                .param("import", set.upload().id())
                .param("organisation", set.upload().organisation())
                .param("municipality", set.upload().municipality())
                .param("slice", set.slice())
                .param("form", set.form().name())
                .param("name", set.name())
                .param("sha", set.sha256())
                .param("participants", set.participants())
                .param("rows", set.rows())
                .param("columns", set.columns().toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the same content stands already in the municipality. */
    public boolean confirmed(UUID municipality, String sha256) {
        return jdbc.sql("""
                select exists (select from data_set
                where municipality_id = :municipality and sha256 = :sha and status = 'CONFIRMED')""")
                .param("municipality", municipality)
                .param("sha", sha256)
                .query(Boolean.class)
                .single();
    }

    public List<UUID> ofImport(UUID importId) {
        return jdbc.sql("select id from data_set where import_id = :import and status = 'CONFIRMED'")
                .param("import", importId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Takes all data sets of an import back and says which slices must be summed anew. */
    public Set<UUID> revert(UUID importId) {
        var touched = new TreeSet<UUID>();
        jdbc.sql("""
                with taken as (update data_set set status = 'REVERTED'
                  where import_id = :import and status = 'CONFIRMED' returning slice_id)
                select distinct slice_id from taken where slice_id is not null""").param("import", importId).query(row -> {
            touched.add(row.getObject(1, UUID.class));
        });
        return touched;
    }
}
