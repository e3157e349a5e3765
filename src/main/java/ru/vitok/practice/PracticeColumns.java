package ru.vitok.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A practice out of a row of it joined with one of its texts. */
final class PracticeColumns {

    /** Who writes it with the author, beside the columns of {@code practice p}. */
    static final String CO_AUTHORS = """
            array(select w.person_id from practice_co_author w
                where w.practice_id = p.id and w.agreed_at is not null) as writers,
              array(select n.full_name from practice_co_author w join person n on n.id = w.person_id
                where w.practice_id = p.id and w.shown order by n.full_name collate "ru-x-icu") as writer_names""";

    private PracticeColumns() {}

    static Practice read(ResultSet row, int number) throws SQLException {
        return new Practice(
                row.getObject("practice", UUID.class),
                row.getString("external_id"),
                row.getObject("author_id", UUID.class),
                PracticeTexts.set(row.getArray("writers"), UUID[].class),
                List.of((String[]) row.getArray("writer_names").getArray()),
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
