package ru.vitok.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.Correction;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportProblem;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.Severity;

/** Files with their problems for people to look at. */
@Component
public class PreviewStore {

    private final JdbcClient jdbc;

    PreviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ImportedFile> files(UUID importId) {
        var problems = problems(importId);
        return jdbc.sql("select * from import_file where import_id = :import order by position")
                .param("import", importId)
                .query((row, _) -> file(row, problems))
                .list();
    }

    private Map<UUID, List<ImportProblem>> problems(UUID importId) {
        var byFile = new HashMap<UUID, List<ImportProblem>>();
        jdbc.sql("""
                select p.file_id, p.severity, p.code, p.cell, p.arguments
                from import_problem p join import_file f on f.id = p.file_id
                where f.import_id = :import order by p.file_id, p.position""").param("import", importId).query(row -> {
            byFile.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                    .add(new ImportProblem(
                            Severity.valueOf(row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            Arrays.asList((String[]) row.getArray(5).getArray())));
        });
        return byFile;
    }

    private static ImportedFile file(ResultSet row, Map<UUID, List<ImportProblem>> problems) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ImportedFile(
                id,
                row.getString("name"),
                ReportForm.valueOf(row.getString("form")),
                slice(row),
                row.getInt("participants"),
                row.getInt("row_count"),
                row.getString("status") == null ? null : FileStatus.valueOf(row.getString("status")),
                problems.getOrDefault(id, List.of()),
                row.getString("correction") == null ? null : Correction.valueOf(row.getString("correction")));
    }

    private static ImportedFile.@Nullable SliceName slice(ResultSet row) throws SQLException {
        var subject = row.getString("subject");
        var procedure = row.getString("procedure");
        return subject == null && procedure == null
                ? null
                : new ImportedFile.SliceName(
                        procedure,
                        subject,
                        row.getObject("grade", Integer.class),
                        row.getObject("year", Integer.class));
    }
}
