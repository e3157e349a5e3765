package ru.vitok.document;

import java.util.List;
import java.util.Map;

/**
 * A part of a paper.
 *
 * @param key of the form's part
 * @param name heading of a part that may stand several times; else empty
 * @param lines paragraphs, or points of a list, as the form says
 * @param rows of the part's table, by the keys of its columns
 * @param prose what stands instead of lines where there are tables and lists of its own: clean HTML; else empty
 * @param pictures of the prose, by the addresses by which it names them; of others only the words are left
 */
public record PaperPart(
        String key,
        String name,
        List<String> lines,
        List<Map<String, String>> rows,
        List<PaperPart> inner,
        String prose,
        Map<String, PaperPicture> pictures) {

    public PaperPart {
        lines = List.copyOf(lines);
        rows = rows.stream().map(Map::copyOf).toList();
        inner = List.copyOf(inner);
        pictures = Map.copyOf(pictures);
    }

    public PaperPart(
            String key, String name, List<String> lines, List<Map<String, String>> rows, List<PaperPart> inner) {
        this(key, name, lines, rows, inner, "", Map.of());
    }

    /** @param html of an allow-list of elements, as {@code Markdown.toPaper} writes it */
    public static PaperPart prose(String key, String html, Map<String, PaperPicture> pictures) {
        return new PaperPart(key, "", List.of(), List.of(), List.of(), html, pictures);
    }

    public static PaperPart lines(String key, List<String> lines) {
        return new PaperPart(key, "", lines, List.of(), List.of());
    }

    public static PaperPart table(String key, List<String> lines, List<Map<String, String>> rows) {
        return new PaperPart(key, "", lines, rows, List.of());
    }
}
