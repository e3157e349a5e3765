package ru.vitok.club;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deficit as it is written down. */
public record DeficitDraft(
        String title,
        String subject,
        @Nullable Integer fromGrade,
        @Nullable Integer toGrade,
        List<String> skills,
        String seen,
        String grounds,
        List<UUID> fields) {

    public static final int TITLE_MAX = 200;
    public static final int SEEN_MAX = 4000;
    public static final int GROUNDS_MAX = 2000;
}
