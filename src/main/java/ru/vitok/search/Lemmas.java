package ru.vitok.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/** Dictionary forms of Russian words. The dictionary is shared; a lookup belongs to one thread at a time. */
final class Lemmas {

    private static final Dictionary DICTIONARY = load();

    private final DictionaryLookup lookup = new DictionaryLookup(DICTIONARY);

    /** The forms with ё as е; empty for a word the dictionary does not know. */
    Set<String> of(String word) {
        var found = new LinkedHashSet<String>();
        for (var form : lookup.lookup(word)) {
            found.add(
                    form.getStem().toString().toLowerCase(java.util.Locale.ROOT).replace('ё', 'е'));
        }
        return found;
    }

    private static Dictionary load() {
        try {
            return Dictionary.read(Lemmas.class.getResource("/org/languagetool/resource/ru/russian.dict"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
