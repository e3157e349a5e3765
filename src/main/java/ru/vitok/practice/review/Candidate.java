package ru.vitok.practice.review;

import java.util.UUID;

/** Somebody to choose, with the club or the word for the office. */
public record Candidate(UUID person, String name, String place) {}
