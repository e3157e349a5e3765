package ru.vitok.session;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions and votes. A vote is a row of its own, so that two clicks or two devices still count once. */
@Component
class QuestionStore {

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Question> of(UUID session, @Nullable UUID reader) {
        return jdbc.sql("""
                select q.id, q.body, case when q.name_hidden then null else p.full_name end,
                  (select count(*) from session_question_vote v where v.question_id = q.id) as votes,
                  q.author_id = :reader,
                  exists (select 1 from session_question_vote v where v.question_id = q.id and v.person_id = :reader),
                  q.answered_at
                from session_question q left join person p on p.id = q.author_id
                where q.session_id = :session
                order by q.answered_at is not null, votes desc, q.at""")
                .param("session", session)
                .param("reader", reader, Types.OTHER)
                .query((row, _) -> {
                    var answered = row.getObject(7, OffsetDateTime.class);
                    return new Question(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getInt(4),
                            row.getBoolean(5),
                            row.getBoolean(6),
                            answered == null ? null : answered.toInstant());
                })
                .list();
    }

    boolean exists(UUID session, UUID question) {
        return jdbc.sql("select exists (select 1 from session_question where id = :id and session_id = :session)")
                .param("id", question)
                .param("session", session)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, UUID session, UUID author, String text, boolean hidden, OffsetDateTime now) {
        jdbc.sql("""
                insert into session_question (id, session_id, author_id, body, name_hidden, at)
                values (:id, :session, :author, :text, :hidden, :now)""")
                .param("id", id)
                .param("session", session)
                .param("author", author)
                .param("text", text)
                .param("hidden", hidden)
                .param("now", now)
                .update();
    }

    void vote(UUID question, UUID person) {
        jdbc.sql("""
                insert into session_question_vote (question_id, person_id) values (:question, :person)
                on conflict do nothing""").param("question", question).param("person", person).update();
    }

    void takeBack(UUID question, UUID person) {
        jdbc.sql("delete from session_question_vote where question_id = :question and person_id = :person")
                .param("question", question)
                .param("person", person)
                .update();
    }

    void answered(UUID question, @Nullable OffsetDateTime at) {
        jdbc.sql("update session_question set answered_at = :at where id = :question")
                .param("question", question)
                .param("at", at, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }
}
