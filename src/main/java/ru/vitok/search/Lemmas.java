package ru.vitok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/** Dictionary forms of Russian words. */
final class Lemmas {

    private static final Dictionary DICTIONARY = load();

    private static final ThreadLocal<DictionaryLookup> LOOKUP =
            ThreadLocal.withInitial(() -> new DictionaryLookup(DICTIONARY));

    private Lemmas() {}

    /** The forms with ё as е; empty for a word the dictionary does not know. */
    static List<String> of(String word) {
        var found = new LinkedHashSet<String>();
        for (var form : LOOKUP.get().lookup(word)) {
            found.add(form.getStem().toString().toLowerCase(Locale.ROOT).replace('ё', 'е'));
        }
        return List.copyOf(found);
    }

    private static Dictionary load() {
        try {
            return Dictionary.read(Lemmas.class.getResource("/org/languagetool/resource/ru/russian.dict"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
