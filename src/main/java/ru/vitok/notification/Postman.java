package ru.vitok.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends waiting letters. A letter is claimed before it is sent and has its id as Message-ID, so that one sent twice by
 * a crash in between is recognised by the receiving server. Failures are tried again after 1, 2, 4 … minutes.
 */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 20;

    private static final String CLAIM = """
            update letter set attempts = attempts + 1,
              next_try = now() + make_interval(mins => least(60, (1 << least(attempts, 6))))
            where id in (select id from letter where sent_at is null and next_try <= now() and attempts < 12
              order by next_try limit :batch for update skip locked)
            returning id, recipient, subject, body""";

    private record Letter(UUID id, String recipient, String subject, String body) {}

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> mail;
    private final String sender;

    Postman(
            JdbcClient jdbc,
            ObjectProvider<JavaMailSender> mail,
            @Value("${vitok.mail.from:vitok@localhost}") String sender) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.sender = sender;
    }

    /** One round; without a mail server letters wait. */
    void round() {
        var server = mail.getIfAvailable();
        if (server != null) {
            claim().forEach(letter -> send(server, letter));
        }
    }

    private List<Letter> claim() {
        return jdbc.sql(CLAIM)
                .param("batch", BATCH)
                .query((row, _) ->
                        new Letter(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private void send(JavaMailSender server, Letter letter) {
        try {
            server.send(message(server, letter));
            jdbc.sql("update letter set sent_at = now() where id = :id")
                    .param("id", letter.id())
                    .update();
        } catch (MailException | MessagingException failure) {
            log.warn("Letter {} was not sent, it will be tried again: {}", letter.id(), failure.toString());
        }
    }

    private MimeMessage message(JavaMailSender server, Letter letter) throws MessagingException {
        var message = new KeepsItsId(server.createMimeMessage().getSession(), "<" + letter.id() + "@vitok>");
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        return message;
    }
}
