package ru.vitok.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of near meaning. Read when the first whole question is asked, for short queries do not need them. */
final class Thesaurus {

    private static final int MOST = 64;

    private static final Remembered<List<String>> TERMS = new Remembered<>(Thesaurus::read);

    private Thesaurus() {}

    private static final class Known {
        static final Map<String, Set<String>> WORDS = new NearWords().read();
    }

    /** By which terms the index knows the near words of a word, without the word's own. */
    static List<String> of(String word) {
        return TERMS.of(word);
    }

    private static List<String> read(String word) {
        var near = new LinkedHashSet<String>();
        Lemmas.of(word).forEach(form -> near.addAll(Known.WORDS.getOrDefault(form, Set.of())));
        var terms = new LinkedHashSet<String>();
        near.stream().limit(MOST).forEach(other -> terms.addAll(Reading.FORMS.of(other)));
        Reading.FORMS.of(word).forEach(terms::remove);
        return List.copyOf(terms);
    }
}
