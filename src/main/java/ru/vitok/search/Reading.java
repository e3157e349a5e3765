package ru.vitok.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What the index keeps of a word. A word read before is not looked up again: texts repeat their words. */
enum Reading {
    /** The word as written, and the stems of its dictionary forms beside it. */
    FORMS {
        @Override
        TokenStream cut(TokenStream word) {
            return new StemFilter(new LemmaFilter(new KeywordRepeatFilter(word)));
        }
    },
    FAMILIES {
        @Override
        TokenStream cut(TokenStream word) {
            return new FamilyFilter(new LemmaFilter(word));
        }
    },
    ROOTS {
        @Override
        TokenStream cut(TokenStream word) {
            return new OnlyRoots(new LemmaFilter(word));
        }
    },
    /** Families and roots together. */
    RELATIVES {
        @Override
        TokenStream cut(TokenStream word) {
            return new FamilyFilter(new RootFilter(new LemmaFilter(word)));
        }
    };

    private final Remembered<List<String>> known = new Remembered<>(this::read);

    abstract TokenStream cut(TokenStream word);

    List<String> of(String word) {
        return known.of(word);
    }

    private List<String> read(String word) {
        var forms = new ArrayList<String>();
        var whole = new KeywordTokenizer();
        whole.setReader(new StringReader(word));
        try (var stream = new RemoveDuplicatesTokenFilter(cut(whole))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                forms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(forms);
    }
}
