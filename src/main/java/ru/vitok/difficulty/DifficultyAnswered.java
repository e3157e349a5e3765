package ru.vitok.difficulty;

import java.util.UUID;

/** An answer was sent to a teacher. */
public record DifficultyAnswered(UUID difficulty, UUID answer, UUID municipality) {}
