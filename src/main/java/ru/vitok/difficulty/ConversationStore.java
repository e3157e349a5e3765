package ru.vitok.difficulty;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers with their bundles, and what was written back. */
@Component
class ConversationStore {

    private final JdbcClient jdbc;

    ConversationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID difficulty, UUID municipality, Answer answer) {
        jdbc.sql("""
                insert into difficulty_answer (id, difficulty_id, organisation_id, author_id, words, sent_at)
                values (:id, :difficulty, :municipality, :author, :words, :at)""")
                .param("id", answer.id())
                .param("difficulty", difficulty)
                .param("municipality", municipality)
                .param("author", answer.author())
                .param("words", answer.words())
                .param("at", answer.sentAt().atOffset(ZoneOffset.UTC))
                .update();
        for (var place = 0; place < answer.items().size(); place++) {
            add(answer.id(), municipality, place, answer.items().get(place));
        }
    }

    private void add(UUID answer, UUID municipality, int place, HelpItem item) {
        jdbc.sql("""
                insert into difficulty_answer_item (answer_id, place, organisation_id, type, object_id, title, path,
                  reason) values (:answer, :place, :municipality, :type, :object, :title, :path, :reason)""")
                .param("answer", answer)
                .param("place", place)
                .param("municipality", municipality)
                .param("type", item.type().name())
                .param("object", item.id())
                .param("title", item.title())
                .param("path", item.path())
                .param("reason", item.reason())
                .update();
    }

    List<Answer> answers(UUID difficulty) {
        return jdbc
                .sql("""
                select a.id, a.author_id, p.full_name, a.words, a.sent_at
                from difficulty_answer a join person p on p.id = a.author_id
                where a.difficulty_id = :difficulty order by a.sent_at""")
                .param("difficulty", difficulty)
                .query((row, _) -> new Answer(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        List.of()))
                .list()
                .stream()
                .map(bare -> new Answer(
                        bare.id(), bare.author(), bare.authorName(), bare.words(), bare.sentAt(), items(bare.id())))
                .toList();
    }

    private List<HelpItem> items(UUID answer) {
        return jdbc.sql("""
                select type, object_id, title, path, reason from difficulty_answer_item
                where answer_id = :answer order by place""")
                .param("answer", answer)
                .query((row, _) -> new HelpItem(
                        HelpType.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    void write(UUID difficulty, UUID municipality, UUID author, String text, Instant at) {
        jdbc.sql("""
                insert into difficulty_message (id, difficulty_id, organisation_id, author_id, text, written_at)
                values (:id, :difficulty, :municipality, :author, :text, :at)""")
                .param("id", UUID.randomUUID())
                .param("difficulty", difficulty)
                .param("municipality", municipality)
                .param("author", author)
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Names are read only where the difficulty's own is open to the reader. */
    List<Message> messages(Difficulty difficulty, UUID reader) {
        return jdbc.sql("""
                select case when :shown or m.author_id <> d.author_id then p.full_name else '' end,
                  m.author_id = :reader, m.text, m.written_at
                from difficulty_message m join difficulty d on d.id = m.difficulty_id
                join person p on p.id = m.author_id
                where m.difficulty_id = :difficulty order by m.written_at""")
                .param("shown", difficulty.shown())
                .param("reader", reader)
                .param("difficulty", difficulty.id())
                .query((row, _) -> new Message(
                        row.getString(1),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
