package ru.vitok.uikit;

import org.jspecify.annotations.Nullable;

/** Where the pictures are kept that a text names; nothing from elsewhere is ever loaded. */
@FunctionalInterface
public interface Pictures {

    Pictures NONE = _ -> null;

    /** Of one of our own pictures by the name of its file; null where there is none. */
    @Nullable String address(String name);
}
