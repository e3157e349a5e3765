package ru.vitok.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A notice as the bell shows it. */
public record NoticeRow(
        UUID id, NoticeKind kind, String titleKey, List<String> arguments, String path, Instant at, boolean read) {}
