package ru.vitok.document;

import java.util.List;
import java.util.Map;

/**
 * A paper in words, ready to be set.
 *
 * @param words what stands once on the paper, by the form's words: its place, its period
 * @param parts in the order of the form; a part that is missing has nothing to say
 */
public record Paper(String title, Map<String, String> words, List<PaperPart> parts) {

    public Paper {
        words = Map.copyOf(words);
        parts = List.copyOf(parts);
    }
}
