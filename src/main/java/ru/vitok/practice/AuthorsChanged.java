package ru.vitok.practice;

import java.util.UUID;

/**
 * Others than before write a practice from now on.
 *
 * @param shown readers see it
 */
public record AuthorsChanged(UUID practice, boolean shown) {}
