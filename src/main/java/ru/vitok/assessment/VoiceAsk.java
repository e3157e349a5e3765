package ru.vitok.assessment;

/** Where others may have said the same: a skill of a subject in a grade, in the school years about a year. */
public record VoiceAsk(String subject, int grade, String skill, int year) {

    private static final int LATER = 2;

    /** What was said the year before, or within two years after, belongs to it. */
    public boolean in(int schoolYear) {
        return schoolYear >= year - 1 && schoolYear <= year + LATER;
    }
}
