package ru.vitok.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A notice in the inbox. */
public record NoticeRow(
        UUID id, NoticeKind kind, String titleKey, List<String> arguments, String path, Instant sentAt, boolean read) {

    public NoticeRow {
        arguments = List.copyOf(arguments);
    }
}
