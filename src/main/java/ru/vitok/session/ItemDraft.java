package ru.vitok.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of the agenda as planned. */
public record ItemDraft(
        String question,
        String speaker,
        int minutes,
        @Nullable UUID field,
        @Nullable UUID practice,
        String draftDecision) {

    public static final int QUESTION_MAX = 500;
    public static final int MINUTES_USUAL = 15;

    public static ItemDraft of(String question, int minutes) {
        return new ItemDraft(question, "", minutes, null, null, "");
    }
}
