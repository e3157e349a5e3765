package ru.vitok.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of finds, all in one question to the database. */
@Component
class FoundRows {

    private final JdbcClient jdbc;

    FoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, FoundRow> of(List<String> keys) {
        var rows = new LinkedHashMap<String, FoundRow>();
        if (keys.isEmpty()) {
            return rows;
        }
        jdbc.sql("""
                select key, type, object_id, title, summary, left(text, :length) as text, subject, grades, status,
                  audience, path, happens_on, note
                from search_entry where key = any(:keys)""")
                .param("length", FoundRow.TEXT_READ)
                .param("keys", keys.toArray(String[]::new))
                .query(FoundRow::read)
                .list()
                .forEach(row -> rows.put(row.key(), row));
        return rows;
    }
}
