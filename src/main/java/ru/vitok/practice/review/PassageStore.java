package ru.vitok.practice.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;

/** Rows of the conversation on passages. */
@Component
class PassageStore {

    private final JdbcClient jdbc;

    PassageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(UUID practice, PracticeSection section, String quote, String words, UUID person, OffsetDateTime now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into practice_passage (id, practice_id, section, quote, words, person_id, at)
                values (:id, :practice, :section, :quote, :words, :person, :now)""")
                .param("id", id)
                .param("practice", practice)
                .param("section", section.name())
                .param("quote", quote)
                .param("words", words)
                .param("person", person)
                .param("now", now)
                .update();
        return id;
    }

    void reply(UUID passage, String words, UUID person, OffsetDateTime now) {
        jdbc.sql("""
                insert into practice_passage_reply (id, passage_id, words, person_id, at)
                values (:id, :passage, :words, :person, :now)""")
                .param("id", UUID.randomUUID())
                .param("passage", passage)
                .param("words", words)
                .param("person", person)
                .param("now", now)
                .update();
    }

    void resolve(UUID passage, @Nullable UUID by, @Nullable OffsetDateTime at) {
        jdbc.sql("update practice_passage set resolved_by = :by, resolved_at = :at where id = :id")
                .param("by", by, Types.OTHER)
                .param("at", at, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", passage)
                .update();
    }

    Optional<UUID> practiceOf(UUID passage) {
        return jdbc.sql("select practice_id from practice_passage where id = :id")
                .param("id", passage)
                .query(UUID.class)
                .optional();
    }

    /** In the order in which they were said. */
    List<Passage> of(UUID practice, PracticeText text) {
        var replies = replies(practice);
        var quotes = new Quotes(text);
        return jdbc.sql("""
                select g.*, p.full_name, r.full_name as resolver from practice_passage g
                join person p on p.id = g.person_id left join person r on r.id = g.resolved_by
                where g.practice_id = :practice order by g.at""")
                .param("practice", practice)
                .query((row, _) -> read(row, quotes, replies))
                .list();
    }

    private static Passage read(ResultSet row, Quotes quotes, Map<UUID, List<Passage.Said>> replies)
            throws SQLException {
        var section = PracticeSection.valueOf(row.getString("section"));
        var quote = row.getString("quote");
        var id = row.getObject("id", UUID.class);
        return new Passage(
                id,
                section,
                quote,
                quotes.stand(quote, section),
                said(row, row.getString("full_name")),
                row.getString("resolver"),
                replies.getOrDefault(id, List.of()));
    }

    /** By passage, all in one question. */
    private Map<UUID, List<Passage.Said>> replies(UUID practice) {
        var replies = new HashMap<UUID, List<Passage.Said>>();
        jdbc.sql("""
                select y.*, p.full_name from practice_passage_reply y join person p on p.id = y.person_id
                join practice_passage g on g.id = y.passage_id where g.practice_id = :practice order by y.at""")
                .param("practice", practice)
                .query((row, _) ->
                        Map.entry(row.getObject("passage_id", UUID.class), said(row, row.getString("full_name"))))
                .list()
                .forEach(it -> replies.computeIfAbsent(it.getKey(), _ -> new ArrayList<>())
                        .add(it.getValue()));
        return replies;
    }

    private static Passage.Said said(ResultSet row, String name) throws SQLException {
        return new Passage.Said(
                row.getObject("person_id", UUID.class),
                name,
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
