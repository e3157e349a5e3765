package ru.vitok.club.ui;

import java.util.Map;
import java.util.Optional;

/** A form whose unfinished words can be put aside and taken up again. */
interface KeptForm<T> {

    Map<String, String> typed();

    void restore(Map<String, String> kept);

    void whenTyped(Runnable keep);

    /** What was written, or empty after marking what is missing. */
    Optional<T> read();
}
