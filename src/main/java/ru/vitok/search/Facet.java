package ru.vitok.search;

/** How many finds carry this value. */
public record Facet(String value, long count) {}
