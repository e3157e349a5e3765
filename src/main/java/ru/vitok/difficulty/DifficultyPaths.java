package ru.vitok.difficulty;

import java.util.UUID;

/** Addresses of this module's pages. */
public final class DifficultyPaths {

    public static final String NEW = "difficulties/new";
    public static final String MINE = "difficulties/mine";
    public static final String DESK = "desk";

    private DifficultyPaths() {}

    public static String page(UUID id) {
        return "difficulties/" + id;
    }
}
