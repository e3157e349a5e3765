package ru.vitok.club;

import java.util.List;
import java.util.UUID;

/** What a club's leader has put on its shelf; the library of practices knows. */
public interface ClubShelf {

    /** One collection. */
    record Shelf(String title, String path, String about, List<Book> books) {}

    /** One practice of it, and why it stands there. */
    record Book(String title, String path, String why) {}

    List<Shelf> of(UUID club);
}
