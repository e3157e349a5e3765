package ru.vitok.analysis;

import java.util.UUID;

/** Addresses of the pages of problem fields. */
public final class AnalysisPaths {

    public static final String BOARD = "problem-fields";

    public static final String SIGNS = "data/signs";

    private AnalysisPaths() {}

    public static String detail(UUID field) {
        return BOARD + "/" + field;
    }

    /** Signs of marking to look at, of four years that end with this one. */
    public static String signs(int year) {
        return SIGNS + "?year=" + year;
    }
}
