package ru.vitok.search;

import java.util.stream.Stream;

/** Tells an index that holds a field in another form than it is now written from any other trouble. */
final class Unfit {

    private static final String WRITER = "org.apache.lucene.";

    private Unfit() {}

    /** Lucene refuses such a document, and says so by an argument that its writer cannot take. */
    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .anyMatch(it -> it instanceof IllegalArgumentException
                        && it.getStackTrace().length > 0
                        && it.getStackTrace()[0].getClassName().startsWith(WRITER));
    }
}
