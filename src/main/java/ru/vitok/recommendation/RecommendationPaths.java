package ru.vitok.recommendation;

import java.util.UUID;

/** Addresses of the pages of recommendations. */
public final class RecommendationPaths {

    public static final String LIST = "recommendations";
    public static final String NEW = "recommendations/new";

    private RecommendationPaths() {}

    public static String page(UUID id) {
        return "recommendations/" + id;
    }

    /** The form, prefilled with the problem field that it answers. */
    public static String newFor(UUID problemField) {
        return "recommendations/new?field=" + problemField;
    }
}
