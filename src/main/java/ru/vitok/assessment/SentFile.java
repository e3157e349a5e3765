package ru.vitok.assessment;

/** A file as it was sent: an archive or a table. */
public record SentFile(String name, byte[] bytes) {}
