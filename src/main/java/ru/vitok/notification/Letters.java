package ru.vitok.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Persons;

/** The outbox: letters wait here until the post takes them. */
@Component
class Letters {

    private final JdbcClient jdbc;
    private final Persons persons;

    Letters(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    /** Nobody who has no address or asked for silence gets a letter. */
    void write(UUID notice, Notice about, Instant now) {
        var address = persons.email(about.person());
        if (address.isEmpty() || silent(about.person())) {
            return;
        }
        jdbc.sql("""
                insert into letter (id, notice_id, address, unsubscribe, next_try_at)
                values (:id, :notice, :address, :unsubscribe, :now)""")
                .param("id", UUID.randomUUID())
                .param("notice", notice)
                .param("address", address.get())
                .param("unsubscribe", secret(about.person()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean silent(UUID person) {
        return jdbc.sql("select count(*) from letter_silence where person_id = :person and silent_since is not null")
                        .param("person", person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The word in the letter's foot by which the person can refuse further letters without signing in. */
    private UUID secret(UUID person) {
        return jdbc.sql("""
                insert into letter_silence (person_id, secret) values (:person, :secret)
                on conflict (person_id) do update set secret = letter_silence.secret returning secret""")
                .param("person", person)
                .param("secret", UUID.randomUUID())
                .query(UUID.class)
                .single();
    }

    boolean silence(UUID secret, Instant now) {
        return jdbc.sql("update letter_silence set silent_since = :now where secret = :secret")
                        .param("secret", secret)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
