package ru.vitok.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.ImportRow;
import ru.vitok.assessment.ImportStatus;

/** Uploads and their course. */
@Component
public class ImportStore {

    private static final int LISTED = 200;
    private static final String ROW = """
            select i.id, i.name, i.status, i.done, i.total, p.full_name, i.created_at
            from data_import i join person p on p.id = i.uploaded_by\s""";
    private static final String OWN = """
            i.organisation_id <> i.municipality_id
            and exists (select from import_file f where f.import_id = i.id and f.form = 'OWN_CONTROL')
            and not exists (select from import_file f where f.import_id = i.id and f.form <> 'OWN_CONTROL')""";

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(ImportHead head, UUID person, int files, Instant at) {
        jdbc.sql("""
                insert into data_import
                  (id, organisation_id, municipality_id, uploaded_by, name, status, total, created_at)
                values (:id, :organisation, :municipality, :person, :name, :status, :total, :at)""")
                .param("id", head.id())
                .param("organisation", head.organisation())
                .param("municipality", head.municipality())
                .param("person", person)
                .param("name", head.name())
                .param("status", head.status().name())
                .param("total", files)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<ImportHead> find(UUID id) {
        return head(id, "");
    }

    /** It stays in its status until the caller is done: nobody confirms it meanwhile. */
    public Optional<ImportHead> held(UUID id) {
        return head(id, " for share");
    }

    private Optional<ImportHead> head(UUID id, String held) {
        return jdbc.sql("select organisation_id, municipality_id, name, status from data_import where id = :id" + held)
                .param("id", id)
                .query((row, _) -> new ImportHead(
                        id,
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        ImportStatus.valueOf(row.getString(4))))
                .optional();
    }

    /**
     * The latest of those brought for one of the organisations.
     *
     * @param open where also uploads of nothing but own control are seen
     */
    public List<ImportRow> list(Set<UUID> organisations, Set<UUID> open) {
        return jdbc.sql(ROW + """
                where i.organisation_id = any (:organisations) and (i.organisation_id = any (:open) or not (%s))
                order by i.created_at desc, i.id limit :limit""".formatted(OWN))
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("open", open.toArray(UUID[]::new))
                .param("limit", LISTED)
                .query(ImportStore::read)
                .list();
    }

    /** Whether an upload holds a school's own control and nothing else. */
    public boolean own(UUID id) {
        var sql = "select " + OWN + " from data_import i where i.id = :id";
        return jdbc.sql(sql).param("id", id).query(Boolean.class).single();
    }

    public Optional<ImportRow> row(UUID id) {
        return jdbc.sql(ROW + " where i.id = :id")
                .param("id", id)
                .query(ImportStore::read)
                .optional();
    }

    private static ImportRow read(ResultSet row, int number) throws SQLException {
        return new ImportRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                ImportStatus.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    /** Waits for another upload of the municipality that is being confirmed or taken back: both may sum the same slice. */
    public void alone(UUID municipality) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "confirmation " + municipality)
                .query((row, _) -> 0)
                .list();
    }

    /** Moves on only from the expected status, so that two calls cannot both do it. */
    public boolean move(UUID id, ImportStatus from, ImportStatus to, Instant at) {
        return jdbc.sql("""
                update data_import set status = :to, settled_at = :at, done = case when :running then 0 else done end
                where id = :id and status = :from""")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("running", to.running())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Seen at once by whoever watches, also while the work itself is one long transaction. It does not wait for the disk,
     * which that work keeps busy: a figure lost in a crash is told anew.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(UUID id, int done) {
        jdbc.sql("set local synchronous_commit = off").update();
        jdbc.sql("update data_import set done = :done where id = :id")
                .param("id", id)
                .param("done", done)
                .update();
    }
}
