package ru.vitok.club;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person says of a club when founding or describing it. */
public record ClubDraft(
        ClubKind kind,
        String title,
        @Nullable String subject,
        ClubLevel level,
        UUID organisation,
        String about,
        boolean openToJoin) {

    public static final int TITLE_MAX = 200;
    public static final int ABOUT_MAX = 4000;
}
