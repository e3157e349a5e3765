package ru.vitok.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.tartarus.snowball.ext.RussianStemmer;

/** Cuts endings, but never down to a stump: the stemmer makes «об» of «обьем» and «оп» of «опыт». */
final class StemFilter extends TokenFilter {

    private static final int SHORTEST = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final RussianStemmer stemmer = new RussianStemmer();

    StemFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            stemmer.setCurrent(term.toString());
            stemmer.stem();
            var stem = stemmer.getCurrent();
            if (stem.length() >= SHORTEST) {
                term.setEmpty().append(stem);
            }
        }
        return true;
    }
}
