package ru.vitok.notification;

import java.util.List;
import java.util.UUID;

/**
 * What one person must hear.
 *
 * @param titleKey the sentence's key in the sender's bundle; the arguments fill it
 * @param path the page it is about
 * @param email also by letter, if the person has an address
 */
public record Notice(
        UUID person, NoticeKind kind, String titleKey, List<String> arguments, String path, boolean email) {

    public Notice {
        arguments = List.copyOf(arguments);
    }
}
