package ru.vitok.difficulty;

import java.util.UUID;

/** One thing offered, with the reason why it fits. */
public record HelpItem(HelpType type, UUID id, String title, String path, String reason) {}
