package ru.vitok.difficulty;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher is about to send.
 *
 * @param prompts problem fields in which the teacher recognised the difficulty
 */
public record DifficultyDraft(
        String text,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable String skill,
        boolean anonymous,
        Visibility visibility,
        Set<UUID> prompts) {

    public static final int TEXT_MAX = 2000;

    public DifficultyDraft {
        text = text.strip();
        prompts = Set.copyOf(prompts);
    }
}
