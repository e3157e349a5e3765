package ru.vitok.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** The mail library writes a new Message-ID when it saves; ours must stay the letter's. */
class KeepsItsId extends MimeMessage {

    private final String id;

    KeepsItsId(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
