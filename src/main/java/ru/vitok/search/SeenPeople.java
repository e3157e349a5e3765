package ru.vitok.search;

import java.util.List;

/** People whom the asking person may find by name; given by the module that knows where people are seen. */
public interface SeenPeople {

    /**
     * Somebody, and where one is seen.
     *
     * @param leads whether the person leads the club
     */
    record SeenPerson(String name, boolean leads, String club, String path) {}

    /** Whose name has words that begin so. */
    List<SeenPerson> called(String words, int limit);
}
