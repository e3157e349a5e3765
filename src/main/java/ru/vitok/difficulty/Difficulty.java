package ru.vitok.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty as the person who asks may see it: where the name is hidden from that person, author, school, grade and
 * skill (whose code tells the grade) were never read from the database.
 *
 * @param shown the author's name, school and grade are open to the reader
 * @param mine the reader posted it
 * @param alike open difficulties of the same skill or subject in the municipality, this one among them
 */
public record Difficulty(
        UUID id,
        UUID municipality,
        String text,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable String skill,
        boolean anonymous,
        boolean shown,
        boolean mine,
        @Nullable UUID author,
        @Nullable String authorName,
        @Nullable String school,
        Visibility visibility,
        DifficultyStatus status,
        @Nullable Outcome outcome,
        @Nullable UUID assignee,
        @Nullable String assigneeName,
        @Nullable UUID mergedInto,
        Instant postedAt,
        LocalDate acceptBy,
        LocalDate answerBy,
        @Nullable LocalDate snoozedUntil,
        int alike) {

    private static final int TITLE = 90;

    /** The first sentence, as lists show it. */
    public String title() {
        return title(text);
    }

    static String title(String text) {
        var line = text.lines().findFirst().orElse(text).strip();
        if (line.length() <= TITLE) {
            return line;
        }
        var cut = line.lastIndexOf(' ', TITLE);
        return line.substring(0, cut < TITLE / 2 ? TITLE : cut) + "…";
    }

    /** A promise is broken: not accepted or not answered by its day. */
    public boolean overdue(LocalDate today) {
        return switch (status) {
            case NEW, REDIRECTED -> today.isAfter(acceptBy);
            case ACCEPTED, IN_WORK -> today.isAfter(answerBy);
            default -> false;
        };
    }
}
