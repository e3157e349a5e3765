package ru.vitok.notification;

import java.util.List;
import java.util.UUID;

/**
 * What a person must hear of.
 *
 * @param titleKey key of the sentence, in the sending module's messages
 * @param arguments what the sentence names
 * @param path the page to look at, without a leading slash
 * @param email whether a letter goes out too
 */
public record Notice(
        UUID person, NoticeKind kind, String titleKey, List<String> arguments, String path, boolean email) {

    public Notice {
        arguments = List.copyOf(arguments);
    }
}
