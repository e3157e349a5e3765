package ru.vitok.practice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of what reviewers said. */
@Component
class PracticeRemarks {

    private final JdbcClient jdbc;

    PracticeRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID practice, UUID reviewer, ReviewVerdict verdict, String words, OffsetDateTime at) {
        jdbc.sql("""
                insert into practice_remark (id, practice_id, reviewer_id, verdict, words, at)
                values (:id, :practice, :reviewer, :verdict, :words, :at)""")
                .param("id", UUID.randomUUID())
                .param("practice", practice)
                .param("reviewer", reviewer)
                .param("verdict", verdict.name())
                .param("words", words)
                .param("at", at)
                .update();
    }

    List<PracticeRemark> of(UUID practice) {
        return jdbc.sql("""
                select p.full_name, r.verdict, r.words, r.at from practice_remark r
                join person p on p.id = r.reviewer_id where r.practice_id = :practice order by r.at desc""")
                .param("practice", practice)
                .query((row, _) -> new PracticeRemark(
                        row.getString(1),
                        ReviewVerdict.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
