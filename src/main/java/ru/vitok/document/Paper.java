package ru.vitok.document;

import java.util.List;
import java.util.Map;

/**
 * A paper in words, ready to be set.
 *
 * @param words what stands once on the paper, by the form's words: its place, its period
 * @param parts in the order of the form; a part that is missing has nothing to say
 * @param pictures before words, by the same keys
 */
public record Paper(
        String title, Map<String, String> words, List<PaperPart> parts, Map<String, PaperPicture> pictures) {

    public Paper {
        words = Map.copyOf(words);
        parts = List.copyOf(parts);
        pictures = Map.copyOf(pictures);
    }

    public Paper(String title, Map<String, String> words, List<PaperPart> parts) {
        this(title, words, parts, Map.of());
    }
}
