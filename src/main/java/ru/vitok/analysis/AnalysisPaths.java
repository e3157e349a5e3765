package ru.vitok.analysis;

import java.util.UUID;

/** Addresses of the pages of problem fields. */
public final class AnalysisPaths {

    public static final String BOARD = "problem-fields";

    private AnalysisPaths() {}

    public static String detail(UUID field) {
        return BOARD + "/" + field;
    }
}
