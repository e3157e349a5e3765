package ru.vitok.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.vitok.uikit.Markdown;

/** Takes the signs of Markdown out of a text, so that snippets read like sentences. */
final class PlainText {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]{0,300})\\]\\([^)]{0,500}\\)");
    /** Between the cells of a row. */
    static final String CELLS = " · ";

    private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*\\|(.{1,2000})\\|[ \\t]*$");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("(?m)^[\\s|:-]{3,}$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.{1,200}?)[\\s.]*$");
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s{0,8}(?:[-*+>]|\\d{1,3}\\.)\\s+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[*`$<\\[\\]#|])");
    private static final Pattern SIGNS = Pattern.compile("[*_`|]+");
    /** «Не **объясняют**: почему» has no space before the colon. */
    private static final Pattern HUGGED = Pattern.compile("(?<=[«(])[*_`|]+|[*_`|]+(?=[,.:;!?»)])");

    private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");

    private PlainText() {}

    static String of(String markdown) {
        var text = LINK.matcher(Markdown.formulasInWords(markdown)).replaceAll("$1");
        text = RULE.matcher(text).replaceAll("");
        text = ROW.matcher(text).replaceAll(row -> Matcher.quoteReplacement(cells(row.group(1))));
        text = HEADING.matcher(text).replaceAll("$1.");
        text = BULLET.matcher(text).replaceAll("");
        text = ESCAPED.matcher(text).replaceAll("");
        text = HUGGED.matcher(text).replaceAll("");
        text = SIGNS.matcher(text).replaceAll(" ");
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String cells(String row) {
        return CELL.splitAsStream(row)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(CELLS));
    }
}
