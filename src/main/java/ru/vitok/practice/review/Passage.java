package ru.vitok.practice.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.PracticeSection;

/**
 * A remark on words of the text, and what was answered.
 *
 * @param found whether the words still stand there
 * @param resolvedBy nobody as long as it is open
 */
public record Passage(
        UUID id,
        PracticeSection section,
        String quote,
        boolean found,
        Said remark,
        @Nullable String resolvedBy,
        List<Said> replies) {

    public static final int QUOTE_MAX = 600;
    public static final int WORDS_MAX = 2000;

    /** One person's words. */
    public record Said(UUID person, String name, String words, Instant at) {}

    public Passage {
        replies = List.copyOf(replies);
    }

    public boolean open() {
        return resolvedBy == null;
    }
}
