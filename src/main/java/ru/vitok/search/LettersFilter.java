package ru.vitok.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Lower case, ё as е, no stress marks; «7кл» is two words. */
final class LettersFilter extends TokenFilter {

    private static final char STRESS = '\u0301';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    /** The word that is being cut, and where its next piece begins in it. */
    private String whole = "";

    private int next;
    private int start;
    private int end;

    LettersFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next >= whole.length()) {
            if (!input.incrementToken()) {
                return false;
            }
            whole = term.toString();
            next = 0;
            start = place.startOffset();
            end = place.endOffset();
        } else {
            clearAttributes();
            step.setPositionIncrement(1);
        }
        var from = next;
        term.setEmpty();
        var before = ' ';
        for (; next < whole.length(); next++) {
            var letter = folded(whole.charAt(next));
            if (letter == STRESS) {
                continue;
            }
            if (turns(before, letter)) {
                break;
            }
            term.append(letter);
            before = letter;
        }
        place.setOffset(Math.min(start + from, end), next < whole.length() ? Math.min(start + next, end) : end);
        return true;
    }

    private static boolean turns(char before, char letter) {
        return isDigit(before) && Character.isLetter(letter) || Character.isLetter(before) && isDigit(letter);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static char folded(char letter) {
        var lower = Character.toLowerCase(letter);
        return lower == 'ё' ? 'е' : lower;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        whole = "";
        next = 0;
    }
}
