package ru.vitok.assessment.voice;

import org.jspecify.annotations.Nullable;

/** One respondent's wish for a course; without a topic for any of the subject. */
public record Wish(@Nullable String subject, @Nullable String topic, String respondent) {}
