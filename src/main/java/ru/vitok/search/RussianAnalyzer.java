package ru.vitok.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Russian as it is searched: ё as е, «7кл» and «ВПР-6» as two words each, lower case. {@code FORMS} adds the stems of
 * dictionary forms and keeps the word as written beside them; {@code RELATIVES} holds families and roots together.
 */
final class RussianAnalyzer extends Analyzer {

    enum Depth {
        WORDS,
        FORMS,
        FAMILIES,
        ROOTS,
        RELATIVES,
        PARTS
    }

    private static final int PART_MIN = 2;
    private static final int PART_MAX = 14;

    private final Depth depth;

    RussianAnalyzer(Depth depth) {
        this.depth = depth;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new LettersFilter(words);
        stream = switch (depth) {
            case WORDS -> stream;
            case FORMS -> forms(stream);
            case FAMILIES -> new RemoveDuplicatesTokenFilter(new FamilyFilter(new LemmaFilter(stream)));
            case ROOTS -> new RemoveDuplicatesTokenFilter(new OnlyRoots(new LemmaFilter(stream)));
            case RELATIVES ->
                new RemoveDuplicatesTokenFilter(new FamilyFilter(new RootFilter(new LemmaFilter(stream))));
            case PARTS -> new EdgeNGramTokenFilter(stream, PART_MIN, PART_MAX, true);
        };
        return new TokenStreamComponents(words, stream);
    }

    private static TokenStream forms(TokenStream words) {
        TokenStream stream = new KeywordRepeatFilter(words);
        stream = new LemmaFilter(stream);
        stream = new StemFilter(stream);
        return new RemoveDuplicatesTokenFilter(stream);
    }
}
