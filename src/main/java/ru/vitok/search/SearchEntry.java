package ru.vitok.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that people may find, as its own module wants it found.
 *
 * @param text the long text, Markdown or plain
 * @param audience the words that open it; empty opens it to nobody
 * @param weight 1 is usual; proven and often used things weigh more
 * @param note one line shown under the title in lists
 * @param evidence how certain it is that it helps, where that is known
 * @param clubs the clubs it belongs to
 */
public record SearchEntry(
        EntryType type,
        UUID id,
        String title,
        String summary,
        String text,
        @Nullable String subject,
        Set<Integer> grades,
        Set<String> skills,
        @Nullable String status,
        Set<String> audience,
        String path,
        @Nullable LocalDate date,
        double weight,
        @Nullable String note,
        @Nullable String evidence,
        Set<UUID> clubs) {

    public SearchEntry {
        grades = Set.copyOf(grades);
        skills = Set.copyOf(skills);
        audience = Set.copyOf(audience);
        clubs = Set.copyOf(clubs);
    }

    /** One of no club, with nothing known of how well it helps. */
    public SearchEntry(
            EntryType type,
            UUID id,
            String title,
            String summary,
            String text,
            @Nullable String subject,
            Set<Integer> grades,
            Set<String> skills,
            @Nullable String status,
            Set<String> audience,
            String path,
            @Nullable LocalDate date,
            double weight,
            @Nullable String note) {
        this(
                type, id, title, summary, text, subject, grades, skills, status, audience, path, date, weight, note,
                null, Set.of());
    }

    public SearchEntry withEvidence(@Nullable String known) {
        return new SearchEntry(
                type, id, title, summary, text, subject, grades, skills, status, audience, path, date, weight, note,
                known, clubs);
    }

    public SearchEntry withClubs(Set<UUID> owners) {
        return new SearchEntry(
                type, id, title, summary, text, subject, grades, skills, status, audience, path, date, weight, note,
                evidence, owners);
    }
}
