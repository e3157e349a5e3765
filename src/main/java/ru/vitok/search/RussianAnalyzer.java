package ru.vitok.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Russian as it is searched: ё as е, «7кл» and «ВПР-6» as two words each, lower case. What becomes of each word is told
 * by {@link Reading}.
 */
final class RussianAnalyzer extends Analyzer {

    enum Depth {
        WORDS(null),
        FORMS(Reading.FORMS),
        FAMILIES(Reading.FAMILIES),
        ROOTS(Reading.ROOTS),
        RELATIVES(Reading.RELATIVES),
        PARTS(null);

        private final @org.jspecify.annotations.Nullable Reading reading;

        Depth(@org.jspecify.annotations.Nullable Reading reading) {
            this.reading = reading;
        }
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
        if (depth.reading != null) {
            stream = new ReadingFilter(stream, depth.reading);
        } else if (depth == Depth.PARTS) {
            stream = new EdgeNGramTokenFilter(stream, PART_MIN, PART_MAX, true);
        }
        return new TokenStreamComponents(words, stream);
    }
}
