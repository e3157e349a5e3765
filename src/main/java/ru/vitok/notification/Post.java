package ru.vitok.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Carries letters from the outbox to the mail server. Without one the letters stay, and the portal works all the same. */
class Post {

    private static final Logger log = LoggerFactory.getLogger(Post.class);
    private static final int AT_ONCE = 50;

    private final Outbox outbox;
    private final LetterForm form;
    private final @Nullable JavaMailSender server;
    private final Clock clock;

    Post(Outbox outbox, LetterForm form, @Nullable JavaMailSender server, Clock clock) {
        this.outbox = outbox;
        this.form = form;
        this.server = server;
        this.clock = clock;
    }

    void carry() {
        if (server == null) {
            return;
        }
        for (var carried = 0; carried < AT_ONCE; carried++) {
            var letter = outbox.take(clock.instant());
            if (letter.isEmpty()) {
                return;
            }
            send(server, letter.get());
        }
    }

    private void send(JavaMailSender post, Letter letter) {
        try {
            var message = new Numbered(letter.id());
            form.fill(message, letter);
            post.send(message);
            outbox.sent(letter.id(), clock.instant());
        } catch (MessagingException | MailException refused) {
            log.warn("Letter {} was not taken, try {}", letter.id(), letter.tries() + 1, refused);
            outbox.failed(letter, refused.getClass().getSimpleName());
        }
    }

    /** Keeps the id of the outbox as the message's id; the library would make up a new one with each try. */
    private static final class Numbered extends MimeMessage {

        private final UUID number;

        Numbered(UUID number) {
            super((Session) null);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + "@vitok>");
        }
    }
}
