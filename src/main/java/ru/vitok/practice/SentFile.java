package ru.vitok.practice;

/** A file as it came from a browser or another system, not looked at yet. */
public record SentFile(String name, byte[] bytes) {}
