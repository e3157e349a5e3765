package ru.vitok.search.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.search.FieldWord;

/** Rows of the words kept here: added ones, and shipped ones that were switched off. */
@Component
class WordStore {

    private final JdbcClient jdbc;

    WordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WordLine> all() {
        return jdbc.sql("select * from search_word order by short_form, long_form")
                .query(WordStore::read)
                .list();
    }

    /** Rises with every change, deletions too. */
    long edition() {
        return jdbc.sql("select edition from search_word_edition")
                .query(Long.class)
                .single();
    }

    /** One change at a time, so that two people do not add the same line or close a circle together. */
    void lock() {
        jdbc.sql("update search_word_edition set edition = edition + 1").update();
    }

    void put(WordLine line) {
        jdbc.sql("""
                insert into search_word (id, short_form, long_form, shipped, changed_by, changed_at)
                values (:id, :short, :long, :shipped, :by, :at)
                on conflict (id) do update set short_form = excluded.short_form, long_form = excluded.long_form,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("id", line.id())
                .param("short", line.word().shortForm())
                .param("long", line.word().longForm())
                .param("shipped", line.shipped())
                .param("by", line.by(), Types.OTHER)
                .param("at", line.changedAt())
                .update();
    }

    void remove(@Nullable UUID id) {
        jdbc.sql("delete from search_word where id = :id")
                .param("id", id, Types.OTHER)
                .update();
    }

    private static WordLine read(ResultSet row, int number) throws SQLException {
        var shipped = row.getBoolean("shipped");
        return new WordLine(
                row.getObject("id", UUID.class),
                new FieldWord(row.getString("short_form"), row.getString("long_form")),
                shipped,
                !shipped,
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
