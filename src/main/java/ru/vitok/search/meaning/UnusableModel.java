package ru.vitok.search.meaning;

import org.jspecify.annotations.Nullable;

/** What is wrong with the operator's folder, in a sentence for the operator. */
final class UnusableModel extends Exception {

    private static final long serialVersionUID = 1;

    UnusableModel(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
