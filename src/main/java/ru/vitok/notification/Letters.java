package ru.vitok.notification;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Persons;
import ru.vitok.uikit.ModuleTranslations;

/** Letters that wait to be sent; written in the transaction of what they tell about. */
@Component
class Letters {

    private static final int SUBJECT_MAX = 200;

    private final JdbcClient jdbc;
    private final Persons persons;
    private final ModuleTranslations texts;
    private final String address;

    Letters(
            JdbcClient jdbc,
            Persons persons,
            ModuleTranslations texts,
            @Value("${vitok.url:http://localhost:8080}") String address) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.texts = texts;
        this.address = address;
    }

    void write(Notice notice) {
        var email = persons.email(notice.person());
        if (email.isEmpty()) {
            return;
        }
        var sentence = text(notice.titleKey(), notice.arguments().toArray());
        var body = text("notification.letter.body", sentence, address + "/" + notice.path(), address + "/profile");
        jdbc.sql("""
                insert into letter (id, person_id, recipient, subject, body)
                values (:id, :person, :recipient, :subject, :body)""")
                .param("id", UUID.randomUUID())
                .param("person", notice.person())
                .param("recipient", email.get())
                .param("subject", oneLine(sentence))
                .param("body", body)
                .update();
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, ModuleTranslations.RUSSIAN, arguments);
    }

    /** A line break in a title would become a header of its own. */
    private static String oneLine(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() > SUBJECT_MAX ? line.substring(0, SUBJECT_MAX) : line;
    }
}
