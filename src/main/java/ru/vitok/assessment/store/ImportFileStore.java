package ru.vitok.assessment.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ReadFile;

/** Files of uploads, what was found in them, and the bytes while they are needed. */
@Component
public class ImportFileStore {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ImportFileStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public void add(UUID importId, ImportFileRow file, byte @Nullable [] content) {
        var status = file.status();
        jdbc.sql("""
                insert into import_file (id, import_id, position, name, sha256, form, status)
                values (:id, :import, :position, :name, :sha, :form, :status)""")
                .param("id", file.id())
                .param("import", importId)
                .param("position", file.position())
                .param("name", file.name())
                .param("sha", file.sha256())
                .param("form", file.form().name())
                .param("status", status == null ? null : status.name())
                .update();
        if (content != null) {
            jdbc.sql("insert into import_content (file_id, bytes) values (:id, :bytes)")
                    .param("id", file.id())
                    .param("bytes", content)
                    .update();
        }
    }

    public List<ImportFileRow> files(UUID importId) {
        return jdbc.sql("""
                select id, position, name, sha256, form, status from import_file
                where import_id = :import order by position""")
                .param("import", importId)
                .query((row, _) -> new ImportFileRow(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        ReportForm.valueOf(row.getString(5)),
                        row.getString(6) == null ? null : FileStatus.valueOf(row.getString(6))))
                .list();
    }

    public byte @Nullable [] content(UUID file) {
        return jdbc.sql("select bytes from import_content where file_id = :file")
                .param("file", file)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    public void describe(UUID file, ReadFile read, String fingerprint, FileStatus status) {
        var content = read.content();
        jdbc.sql("""
                update import_file set sha256 = :sha, form = :form, procedure = :procedure, subject = :subject, grade = :grade,
                  year = :year, participants = :participants, row_count = :rows, status = :status where id = :id""")
                .param("id", file)
                .param("sha", fingerprint)
                .param("form", read.form().name())
                .param("procedure", read.heading().procedure())
                .param("subject", read.heading().subject())
                .param("grade", read.heading().grade())
                .param("year", read.heading().year())
                .param("participants", content == null ? 0 : content.participants())
                .param("rows", content == null ? 0 : content.rows())
                .param("status", status.name())
                .update();
    }

    public void status(UUID file, FileStatus status) {
        jdbc.sql("update import_file set status = :status where id = :id")
                .param("id", file)
                .param("status", status.name())
                .update();
    }

    /** Replaces what was found before: a job that is run again after a crash finds the same once more. */
    public void problems(UUID file, List<Problem> problems) {
        jdbc.sql("delete from import_problem where file_id = :file")
                .param("file", file)
                .update();
        var numbered = IntStream.range(0, problems.size()).boxed().toList();
        template.batchUpdate(
                "insert into import_problem (file_id, position, severity, code, cell, arguments) values (?, ?, ?, ?, ?, ?)",
                numbered,
                BATCH,
                (statement, i) -> {
                    var problem = problems.get(i);
                    statement.setObject(1, file);
                    statement.setInt(2, i);
                    statement.setString(3, problem.severity().name());
                    statement.setString(4, problem.code().name());
                    statement.setString(5, problem.cell());
                    statement.setArray(
                            6,
                            statement
                                    .getConnection()
                                    .createArrayOf("text", problem.arguments().toArray()));
                });
    }

    public void forgetContent(UUID importId) {
        jdbc.sql("delete from import_content c using import_file f where f.id = c.file_id and f.import_id = :import")
                .param("import", importId)
                .update();
    }
}
