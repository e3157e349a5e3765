package ru.vitok.practice;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A practice in a list. */
public record PracticeRow(
        UUID id,
        String title,
        String summary,
        @Nullable String subject,
        Set<Integer> grades,
        Set<String> skills,
        PracticeStatus status,
        String author,
        String organisation,
        int uses) {}
