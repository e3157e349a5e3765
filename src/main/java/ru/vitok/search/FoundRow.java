package ru.vitok.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as a list of finds shows it. The text is only its beginning, where marks are looked for. */
record FoundRow(
        String key,
        EntryType type,
        UUID id,
        String title,
        String summary,
        String text,
        @Nullable String subject,
        Set<Integer> grades,
        @Nullable String status,
        Set<String> audience,
        String path,
        @Nullable LocalDate date,
        @Nullable String note) {

    static final int TEXT_READ = 10_000;

    static FoundRow read(ResultSet row, int number) throws SQLException {
        return new FoundRow(
                row.getString("key"),
                EntryType.valueOf(row.getString("type")),
                row.getObject("object_id", UUID.class),
                row.getString("title"),
                row.getString("summary"),
                row.getString("text"),
                row.getString("subject"),
                set(row.getArray("grades")),
                row.getString("status"),
                set(row.getArray("audience")),
                row.getString("path"),
                row.getObject("happens_on", LocalDate.class),
                row.getString("note"));
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<T> set(Array values) throws SQLException {
        return Set.copyOf(Arrays.asList((T[]) values.getArray()));
    }

    /** The index may lag behind a narrowed audience for a moment; the row never does. */
    boolean opensTo(Asking asking) {
        return asking.seesAll() || audience.stream().anyMatch(asking.tokens()::contains);
    }

    SearchHit hit(Marker marker, double score) {
        return new SearchHit(
                type,
                id,
                title,
                marker.title(title),
                marker.snippet(summary, text),
                subject,
                grades,
                status,
                note,
                path,
                date,
                score);
    }
}
