package ru.vitok.assessment.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.Participant;

/**
 * Brings works in by COPY. A table with row level security takes no COPY, so the rows go through a table of the
 * transaction's own.
 */
@Component
public class WorkCopy {

    private static final String OWN_TABLE = """
            create temp table if not exists incoming_work (like participant_result) on commit drop""";
    private static final int CHUNK = 1 << 16;

    private final JdbcTemplate jdbc;

    WorkCopy(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The places say where each column of the file stands in the slice's order. */
    public void copy(UUID set, SliceRow slice, List<Participant> works, Map<String, UUID> schools, int[] places) {
        jdbc.execute(OWN_TABLE);
        jdbc.execute((Connection connection) -> {
            send(connection.unwrap(PGConnection.class), set, slice, works, schools, places);
            return null;
        });
        jdbc.update("insert into participant_result select * from incoming_work");
        jdbc.update("truncate incoming_work");
    }

    private static void send(
            PGConnection connection,
            UUID set,
            SliceRow slice,
            List<Participant> works,
            Map<String, UUID> schools,
            int[] places)
            throws SQLException {
        var in = connection.getCopyAPI().copyIn("copy incoming_work from stdin");
        try {
            var text = new StringBuilder();
            for (var work : works) {
                var school = schools.get(work.school());
                if (school != null) {
                    line(text, set, slice, work, school, places);
                }
                if (text.length() > CHUNK) {
                    flush(in, text);
                }
            }
            flush(in, text);
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    private static void flush(CopyIn in, StringBuilder text) throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        in.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void line(
            StringBuilder text, UUID set, SliceRow slice, Participant work, UUID school, int[] places) {
        text.append(set)
                .append('\t')
                .append(slice.id())
                .append('\t')
                .append(school)
                .append('\t');
        text.append(escaped(work.code())).append('\t').append(work.row()).append('\t');
        text.append(value(work.classNumber()))
                .append('\t')
                .append(value(work.variant()))
                .append('\t');
        text.append(scores(work.scores(), places, slice.tasks().size())).append('\t');
        text.append(work.primary()).append('\t').append(value(work.mark())).append('\t');
        text.append(value(work.journalMark())).append('\n');
    }

    private static String value(@Nullable Integer number) {
        return number == null ? "\\N" : number.toString();
    }

    private static String escaped(String code) {
        return code.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ");
    }

    private static String scores(short[] scores, int[] places, int size) {
        var ordered = new short[size];
        Arrays.fill(ordered, Participant.NOT_IN_FORM);
        for (int i = 0; i < scores.length; i++) {
            ordered[places[i]] = scores[i];
        }
        var list = new StringJoiner(",", "{", "}");
        for (short score : ordered) {
            list.add(Short.toString(score));
        }
        return list.toString();
    }
}
