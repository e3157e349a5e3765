package ru.vitok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text as the index does. */
final class Words {

    private static final Analyzer WRITTEN = new RussianAnalyzer(RussianAnalyzer.Depth.WORDS);
    private static final Analyzer FORMS = new RussianAnalyzer(RussianAnalyzer.Depth.FORMS);

    private static final Analyzer FAMILIES = new RussianAnalyzer(RussianAnalyzer.Depth.FAMILIES);

    private Words() {}

    /** Lower case, ё as е, hyphens and «7кл» apart. */
    static List<String> of(String text) {
        return cut(WRITTEN, text);
    }

    /** A word of a text, and where it stands there. */
    record Placed(String word, int from, int to) {}

    static List<Placed> placed(String text) {
        var words = new ArrayList<Placed>();
        try (var stream = WRITTEN.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Placed(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** Everything by which the index knows a word: as written, and its stems. */
    static Set<String> forms(String word) {
        return new LinkedHashSet<>(cut(FORMS, word));
    }

    /** By which the index knows a word's relatives. */
    static Set<String> families(String word) {
        return new LinkedHashSet<>(cut(FAMILIES, word));
    }

    private static List<String> cut(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
