package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;

/** Something that teachers of a subject name as difficult. @param persons null for fewer than five */
public record VoiceRow(
        String subject,
        String topic,
        String title,
        @Nullable Integer persons,
        boolean survey,
        boolean attestation) {}
