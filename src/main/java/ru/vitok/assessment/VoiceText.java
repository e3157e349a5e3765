package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;

/** Words of a respondent, without who and where. @param topic null for what the book of topics does not know */
public record VoiceText(
        @Nullable String subject, String words, @Nullable String topic, int times) {}
