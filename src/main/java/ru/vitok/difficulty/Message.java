package ru.vitok.difficulty;

import java.time.Instant;

/**
 * What the teacher and the methodist write to each other.
 *
 * @param mine the reader wrote it
 * @param authorName empty where the name is hidden from the reader
 */
public record Message(String authorName, boolean mine, String text, Instant writtenAt) {}
