package ru.vitok.curriculum;

import java.util.UUID;

/** Addresses of the pages of works and codifiers. */
public final class CurriculumPaths {

    public static final String EDITIONS = "data/editions";
    public static final String DRAFTS = EDITIONS + "/drafts";
    public static final String EQUIVALENCES = EDITIONS + "/skills";

    /** Which codes of codifiers are the same. */
    public static final String CODES = EDITIONS + "/codes";

    private CurriculumPaths() {}

    public static String edition(UUID id) {
        return EDITIONS + "/" + id;
    }

    public static String draft(UUID id) {
        return DRAFTS + "/" + id;
    }
}
