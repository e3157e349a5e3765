package ru.vitok.practice.collection;

import java.util.UUID;

/** Addresses of the pages of collections. */
public final class CollectionPaths {

    public static final String LIST = "practices/collections";

    private CollectionPaths() {}

    public static String page(UUID id) {
        return LIST + "/" + id;
    }
}
