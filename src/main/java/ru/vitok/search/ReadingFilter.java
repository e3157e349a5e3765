package ru.vitok.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts in each word's place what a {@link Reading} makes of it, all at the word's own place. */
final class ReadingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Reading reading;
    private List<String> forms = List.of();
    private int next;

    ReadingFilter(TokenStream input, Reading reading) {
        super(input);
        this.reading = reading;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < forms.size()) {
            // where the word stands in the text is told by its other attributes, which nobody has changed
            term.setEmpty().append(forms.get(next++));
            step.setPositionIncrement(0);
            return true;
        }
        do {
            if (!input.incrementToken()) {
                return false;
            }
            forms = reading.of(term.toString());
        } while (forms.isEmpty());
        term.setEmpty().append(forms.getFirst());
        next = 1;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms = List.of();
        next = 0;
    }
}
