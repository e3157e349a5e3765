package ru.vitok.search;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings words of one family together: «обосновать», «обосновывать» and «обоснование» are all «обосн». Takes dictionary
 * forms. A root of three letters is not cut out, for «делать» and «деление» only look like relatives.
 */
final class FamilyFilter extends TokenFilter {

    /** The field of the index that holds families, and roots beside them. */
    static final String FIELD = "relatives";

    private static final int SHORTEST = 4;

    /** Suffixes of verbs and of the nouns and adjectives made from them, then of doers and deeds, the longest first. */
    private static final Pattern SUFFIX = Pattern.compile("(?:[аи]тельство"
            + "|(?:ов|ев)?[ыи]ва(?:ние|ть|ющий|нный|емый|тельный)"
            + "|(?:ов|ев)а(?:ние|ть|нный|тельный)"
            + "|[аяеи](?:ние|ть|нный|тельный)"
            + "|нуть"
            + "|ничество|нический|ник|ка)(?:ся)?$");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FamilyFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var found = SUFFIX.matcher(term);
        if (found.find() && found.start() >= SHORTEST) {
            term.setLength(found.start());
        }
        return true;
    }
}
