package ru.vitok.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What papers of one kind are made of: from it the standard template is built and uploaded templates are checked.
 *
 * @param code names the kind, such as «analysis-note»
 * @param words keys of what stands once on the paper
 * @param pictured those of the words that have a picture before them
 */
public record PaperForm(String code, Locale language, List<String> words, List<PartForm> parts, Set<String> pictured) {

    public static final String TITLE = "title";

    /** What every part may hold. */
    static final String NAME = "name";

    static final String LINES = "lines";
    static final String LINE = "line";
    static final String TABLE = "table";
    static final String ROWS = "rows";

    public PaperForm {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
        pictured = Set.copyOf(pictured);
    }

    public PaperForm(String code, Locale language, List<String> words, List<PartForm> parts) {
        this(code, language, words, parts, Set.of());
    }

    /** The tag of the picture before a word. */
    static String picture(String word) {
        return word + "_picture";
    }

    /** Every picture that a template may hold in double braces after an «at» sign. */
    Set<String> pictures() {
        return pictured.stream().map(PaperForm::picture).collect(Collectors.toSet());
    }

    /** Every word that a template may hold in double braces. */
    Set<String> tags() {
        var tags = new LinkedHashSet<>(List.of(TITLE, NAME, LINES, LINE, TABLE, ROWS));
        tags.addAll(words);
        parts.forEach(it -> it.addTags(tags));
        return tags;
    }

    /** Every column that a template may hold in square brackets. */
    Set<String> columns() {
        var columns = new LinkedHashSet<String>();
        parts.forEach(it -> it.addColumns(columns));
        return columns;
    }
}
