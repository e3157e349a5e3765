package ru.vitok.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A practice out of a row of it joined with one of its texts. */
final class PracticeColumns {

    private PracticeColumns() {}

    static Practice read(ResultSet row, int number) throws SQLException {
        return new Practice(
                row.getObject("practice", UUID.class),
                row.getString("external_id"),
                row.getObject("author_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("club_id", UUID.class),
                status(row.getString("status")),
                status(row.getString("review")),
                row.getObject("published_on", LocalDate.class),
                row.getObject("consent_at") != null,
                PracticeTexts.set(row.getArray("audience"), String[].class),
                PracticeTexts.read(row));
    }

    private static @Nullable PracticeStatus status(@Nullable String name) {
        return name == null ? null : PracticeStatus.valueOf(name);
    }
}
