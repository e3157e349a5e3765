package ru.vitok.assessment.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ReportForm;

/** Files of uploads, and the bytes while they are needed. */
@Component
public class ImportFileStore {

    private static final int BATCH = 500;
    private static final int HEAVY = 20;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final FindingStore findings;

    ImportFileStore(JdbcClient jdbc, JdbcTemplate template, FindingStore findings) {
        this.jdbc = jdbc;
        this.template = template;
        this.findings = findings;
    }

    public void add(UUID importId, List<ArrivedFile> files) {
        template.batchUpdate(
                "insert into import_file (id, import_id, position, name, sha256, form, status, head)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                files,
                BATCH,
                (statement, it) -> {
                    var status = it.row().status();
                    statement.setObject(1, it.row().id());
                    statement.setObject(2, importId);
                    statement.setInt(3, it.row().position());
                    statement.setString(4, it.row().name());
                    statement.setString(5, it.row().sha256());
                    statement.setString(6, it.row().form().name());
                    statement.setString(7, status == null ? null : status.name());
                    statement.setString(8, it.head());
                });
        var kept = files.stream().filter(it -> it.content() != null).toList();
        template.batchUpdate(
                "insert into import_content (file_id, bytes) values (?, ?)", kept, HEAVY, (statement, it) -> {
                    statement.setObject(1, it.row().id());
                    statement.setBytes(2, it.content());
                });
        findings.problems(files.stream()
                .flatMap(it ->
                        it.problems().stream().map(problem -> Map.entry(it.row().id(), problem)))
                .toList());
    }

    /** An upload has as many files as came of it: a workbook may hold several. */
    public void count(UUID importId) {
        jdbc.sql("""
                update data_import set total = (select count(*) from import_file where import_id = :import)
                where id = :import""").param("import", importId).update();
    }

    public List<ImportFileRow> files(UUID importId) {
        return jdbc.sql("""
                select f.id, f.position, f.name, f.sha256, f.form, f.status, coalesce(octet_length(c.bytes), 0)
                from import_file f left join import_content c on c.file_id = f.id
                where f.import_id = :import order by f.position""")
                .param("import", importId)
                .query((row, _) -> new ImportFileRow(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        ReportForm.valueOf(row.getString(5)),
                        row.getString(6) == null ? null : FileStatus.valueOf(row.getString(6)),
                        row.getLong(7)))
                .list();
    }

    /** The bytes of those that have any. */
    public Map<UUID, byte[]> contents(Collection<UUID> files) {
        var contents = new HashMap<UUID, byte[]>();
        if (!files.isEmpty()) {
            jdbc.sql("select file_id, bytes from import_content where file_id = any (:files)")
                    .param("files", files.toArray(UUID[]::new))
                    .query(row -> {
                        contents.put(row.getObject(1, UUID.class), row.getBytes(2));
                    });
        }
        return contents;
    }

    /** Other bytes of the same file: what may be kept of it. */
    public void keep(UUID file, byte[] bytes) {
        jdbc.sql("update import_content set bytes = :bytes where file_id = :file")
                .param("bytes", bytes)
                .param("file", file)
                .update();
    }

    public void duplicates(List<UUID> files) {
        jdbc.sql("update import_file set status = 'DUPLICATE' where id = any (:files)")
                .param("files", files.toArray(UUID[]::new))
                .update();
    }

    public void forgetContent(UUID importId) {
        jdbc.sql("delete from import_content c using import_file f where f.id = c.file_id and f.import_id = :import")
                .param("import", importId)
                .update();
    }
}
