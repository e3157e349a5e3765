package ru.vitok.course;

import java.util.UUID;

/** Addresses of this module's pages. */
public final class CoursePaths {

    public static final String LIST = "courses";

    private CoursePaths() {}

    public static String page(UUID id) {
        return "courses/" + id;
    }
}
