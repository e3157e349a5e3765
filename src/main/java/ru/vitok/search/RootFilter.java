package ru.vitok.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/** Adds the beginning of each word after it, at the same place: by it «чугун» and «чугунный», «зрение» and «зрелище» meet. */
final class RootFilter extends TokenFilter {

    /** Sets beginnings apart from words. */
    static final char MARK = '~';

    private static final int LENGTH = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private AttributeSource.@Nullable State word;

    RootFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (word != null) {
            restoreState(word);
            word = null;
            var root = term.length() > LENGTH ? term.subSequence(0, LENGTH).toString() : term.toString();
            term.setEmpty().append(MARK).append(root);
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        word = captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = null;
    }
}
