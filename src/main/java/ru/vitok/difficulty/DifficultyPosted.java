package ru.vitok.difficulty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A teacher asked for help. Grade and skill are absent where the name is hidden. */
public record DifficultyPosted(
        UUID difficulty,
        UUID municipality,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable String skill) {}
