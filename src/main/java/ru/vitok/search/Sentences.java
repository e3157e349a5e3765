package ru.vitok.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pieces of a plain text that can be shown alone: sentences, and lines that are none, such as a row of a table. */
final class Sentences {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String ENDS = ".;:!?…";

    /** Of the sign between cells, after a sentence that fills the cell before it. */
    private static final String REST = PlainText.CELLS.stripLeading();

    record Sentence(int from, int to) {}

    private Sentences() {}

    /** @param until how far they are wanted; the rest is not read */
    static List<Sentence> of(String text, int until) {
        var ends = BreakIterator.getSentenceInstance(RUSSIAN);
        ends.setText(text);
        var found = new ArrayList<Sentence>();
        var from = 0;
        ends.first();
        for (var to = ends.next(); to != BreakIterator.DONE && from < until; to = ends.next()) {
            for (var line = text.indexOf('\n', from); line >= 0 && line < to - 1; line = text.indexOf('\n', line + 1)) {
                if (!wraps(text, line)) {
                    found.add(new Sentence(from, line));
                    from = line + 1;
                }
            }
            if (!goesOn(text, to)) {
                found.add(new Sentence(from, to));
                from = text.startsWith(REST, to) ? to + REST.length() : to;
            }
        }
        if (from < text.length()) {
            found.add(new Sentence(from, text.length()));
        }
        return found;
    }

    /** A line of a file that was broken in the middle of a sentence. */
    private static boolean wraps(String text, int line) {
        return line > 0 && ENDS.indexOf(text.charAt(line - 1)) < 0 && goesOn(text, line + 1);
    }

    /** «Вопрос „почему?“ задают» ends nowhere in the middle. */
    private static boolean goesOn(String text, int from) {
        return from < text.length() && Character.isLowerCase(text.charAt(from));
    }
}
