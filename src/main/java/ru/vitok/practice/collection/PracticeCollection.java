package ru.vitok.practice.collection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collection of practices.
 *
 * @param club whose shelf it stands on, nobody's for a person's or a methodist's own
 * @param items how many practices the asking person finds in it
 * @param mine whether the asking person may change it
 */
public record PracticeCollection(
        UUID id,
        String title,
        String about,
        UUID owner,
        String ownerName,
        UUID organisation,
        @Nullable UUID club,
        boolean published,
        int items,
        boolean mine) {

    public static final int TITLE_MAX = 200;
    public static final int ABOUT_MAX = 1000;
    public static final int WHY_MAX = 400;
    public static final int ITEMS_MAX = 100;

    public String path() {
        return CollectionPaths.page(id);
    }
}
