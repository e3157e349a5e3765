package ru.vitok.practice;

import java.util.UUID;

/** Addresses of the library's pages. */
public final class PracticePaths {

    public static final String LIBRARY = "practices";
    public static final String NEW = "practices/new";
    public static final String REVIEW = "practices/review";
    public static final String RUBRIC = "practices/rubric";

    private PracticePaths() {}

    public static String page(UUID id) {
        return "practices/" + id;
    }

    /** Where reviewers and the author work on it together. */
    public static String review(UUID id) {
        return page(id) + "/review";
    }

    public static String versions(UUID id) {
        return page(id) + "/versions";
    }

    /** What was made of another practice, beside it. */
    public static String source(UUID id) {
        return page(id) + "/source";
    }

    /** Where a file beside a practice is fetched. */
    public static String file(UUID practice, UUID attachment) {
        return page(practice) + "/files/" + attachment;
    }

    /** The practice as a paper. */
    public static String paper(UUID id, String format) {
        return page(id) + "/paper." + format;
    }

    public static String edit(UUID id) {
        return "practices/" + id + "/edit";
    }
}
