package ru.vitok.notification;

import java.util.List;
import java.util.UUID;

/** A letter that the post has taken out of the outbox. Its id is the message's id too, so that a second copy is known as one. */
record Letter(
        UUID id, String address, UUID unsubscribe, int tries, String titleKey, List<String> arguments, String path) {}
