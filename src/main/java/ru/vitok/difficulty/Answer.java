package ru.vitok.difficulty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One answer: a few words and a bundle of what may help. */
public record Answer(UUID id, UUID author, String authorName, String words, Instant sentAt, List<HelpItem> items) {

    public static final int WORDS_MAX = 2000;

    public Answer {
        items = List.copyOf(items);
    }
}
