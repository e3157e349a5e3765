package ru.vitok.practice;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Audience;

/** Who reads a draft by name: reviewers as long as the round lasts, and colleagues who are asked to write along. */
@Component
class DraftReaders {

    private final JdbcClient jdbc;

    DraftReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(UUID practice) {
        return jdbc.sql("""
                select r.person_id from practice_reviewer r join practice_round o on o.id = r.round_id
                where o.practice_id = :practice and o.closed_at is null""").param("practice", practice).query((row, _) -> row.getObject(1, UUID.class)).list().stream()
                .map(Audience::person)
                .collect(Collectors.toSet());
    }

    /** Colleagues who were asked to write with the author and have not answered. */
    Set<String> invited(UUID practice) {
        return jdbc
                .sql("select person_id from practice_co_author where practice_id = :practice and agreed_at is null")
                .param("practice", practice)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(Audience::person)
                .collect(Collectors.toSet());
    }

    /** Two reviewers are at it: whoever decides without them says why. */
    boolean reviewing(UUID practice) {
        return !of(practice).isEmpty();
    }

    boolean asked(UUID person) {
        return jdbc.sql("""
                select exists (select from practice_reviewer r join practice_round o on o.id = r.round_id
                where r.person_id = :person and o.closed_at is null)""").param("person", person).query(Boolean.class).single();
    }
}
