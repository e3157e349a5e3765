package ru.vitok.assessment;

/** Whose voice counts: a questionnaire, an expert group at attestation, a difficulty posted on the portal. */
public enum VoiceKind {
    SURVEY,
    ATTESTATION,
    DIFFICULTY
}
