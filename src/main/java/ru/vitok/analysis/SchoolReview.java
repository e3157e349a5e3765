package ru.vitok.analysis;

import java.util.UUID;

/**
 * How far a school has come with the fields of a year.
 *
 * @param analysed the school's administration looked at the analysis of a field and said so
 * @param discussed somebody of the school took part in a discussion
 */
public record SchoolReview(UUID school, boolean analysed, boolean discussed) {}
