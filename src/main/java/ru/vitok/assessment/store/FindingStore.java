package ru.vitok.assessment.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.Problem;

/** What was found in the files of an upload. */
@Component
public class FindingStore {

    private static final String DESCRIBE = """
            update import_file set sha256 = ?, form = ?, procedure = ?, subject = ?, grade = ?, year = ?,
              participants = ?, row_count = ?, status = ? where id = ?""";
    private static final String ADD = """
            insert into import_problem (file_id, position, severity, code, cell, arguments)
            values (?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 500;
    private static final int PROCEDURE = 20;
    private static final int SUBJECT = 80;

    private final JdbcTemplate jdbc;

    FindingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A job that is run again after a crash finds the same once more; so nobody waits for the disk, and the commit that
     * ends the job writes down whatever came before it.
     */
    public void put(List<FoundInFile> found) {
        jdbc.execute("set local synchronous_commit = off");
        jdbc.batchUpdate(DESCRIBE, found, BATCH, (statement, it) -> {
            var read = it.read();
            statement.setString(1, it.fingerprint());
            statement.setString(2, read.form().name());
            statement.setString(3, cut(read.heading().procedure(), PROCEDURE));
            statement.setString(4, cut(read.heading().subject(), SUBJECT));
            statement.setObject(5, read.heading().grade());
            statement.setObject(6, read.heading().year());
            statement.setInt(7, read.participants());
            statement.setInt(8, read.rows());
            statement.setString(9, it.status().name());
            statement.setObject(10, it.file());
        });
        var files = found.stream().map(FoundInFile::file).toArray(UUID[]::new);
        jdbc.update("delete from import_problem where file_id = any (?)", (Object) files);
        problems(found.stream()
                .flatMap(it -> it.problems().stream().map(problem -> Map.entry(it.file(), problem)))
                .toList());
    }

    /** Of what is too long, and so is not taken, the list shows the beginning. */
    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    private record Numbered(UUID file, int position, Problem problem) {}

    /** Problems by file, each file's in their order. */
    void problems(List<Map.Entry<UUID, Problem>> problems) {
        var numbered = new ArrayList<Numbered>();
        for (var it : problems) {
            var before = numbered.isEmpty() ? null : numbered.getLast();
            var position = before != null && before.file().equals(it.getKey()) ? before.position() + 1 : 0;
            numbered.add(new Numbered(it.getKey(), position, it.getValue()));
        }
        jdbc.batchUpdate(ADD, numbered, BATCH, (statement, it) -> {
            var problem = it.problem();
            statement.setObject(1, it.file());
            statement.setInt(2, it.position());
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
}
