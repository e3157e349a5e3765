package ru.vitok.practice.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.practice.ReviewVerdict;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of reviewers and their sheets. */
@Component
class ReviewerStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    ReviewerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(UUID round, UUID person) {
        jdbc.sql("insert into practice_reviewer (round_id, person_id) values (:round, :person)")
                .param("round", round)
                .param("person", person)
                .update();
    }

    void release(UUID round, UUID person) {
        jdbc.sql("delete from practice_reviewer where round_id = :round and person_id = :person")
                .param("round", round)
                .param("person", person)
                .update();
    }

    void give(UUID round, UUID person, ReviewSheet sheet, OffsetDateTime now) {
        jdbc.sql("""
                update practice_reviewer set points = :points::jsonb, verdict = :verdict, words = :words, given_at = :now
                where round_id = :round and person_id = :person""")
                .param("points", json.writeValueAsString(sheet.points()))
                .param("verdict", sheet.verdict().name())
                .param("words", sheet.words())
                .param("now", now)
                .param("round", round)
                .param("person", person)
                .update();
    }

    List<Reviewer> of(UUID round) {
        return jdbc.sql("""
                select r.person_id, p.full_name, r.points, r.verdict, r.words, r.given_at from practice_reviewer r
                join person p on p.id = r.person_id where r.round_id = :round
                order by p.full_name collate "ru-x-icu" """)
                .param("round", round)
                .query((row, _) -> new Reviewer(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        sheet(row.getString(3), row.getString(4), row.getString(5)),
                        RoundStore.instant(row.getObject(6, OffsetDateTime.class))))
                .list();
    }

    private @Nullable ReviewSheet sheet(@Nullable String points, @Nullable String verdict, String words) {
        return points == null || verdict == null
                ? null
                : new ReviewSheet(
                        json.readValue(points, new TypeReference<Map<String, Integer>>() {}),
                        ReviewVerdict.valueOf(verdict),
                        words);
    }
}
