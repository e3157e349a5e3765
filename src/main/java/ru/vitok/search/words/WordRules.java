package ru.vitok.search.words;

import java.util.HashSet;
import java.util.List;
import ru.vitok.kernel.Refusal;
import ru.vitok.search.FieldWord;

/** Which lines make sense beside those that are there. */
record WordRules(List<FieldWord> others) {

    static final int SHORT_MAX = 40;
    static final int LONG_MAX = 120;
    private static final int LONG_WORDS = 8;
    private static final int SHORT_MIN = 2;

    FieldWord read(String shortForm, String longForm) {
        if (shortForm.strip().length() > SHORT_MAX || longForm.strip().length() > LONG_MAX) {
            throw new Refusal("search.words.refusal.long", SHORT_MAX, LONG_MAX);
        }
        var word = FieldWord.of(shortForm, longForm);
        new WordRules(others.stream().map(FieldWord::plain).toList()).check(word.plain());
        return word;
    }

    private void check(FieldWord word) {
        if (word.shortForm().isEmpty() || word.longForm().isEmpty()) {
            throw new Refusal("search.words.refusal.empty");
        }
        if (word.shortForm().indexOf(' ') >= 0) {
            throw new Refusal("search.words.refusal.one-word");
        }
        if (word.longForm().split(" ").length > LONG_WORDS) {
            throw new Refusal("search.words.refusal.many-words", LONG_WORDS);
        }
        if (word.shortForm().length() < SHORT_MIN || FieldWord.saysNothing(word.shortForm())) {
            throw new Refusal("search.words.refusal.says-nothing", word.shortForm());
        }
        if (others.contains(word)) {
            throw new Refusal("search.words.refusal.twice", word.shortForm(), word.longForm());
        }
        if (leadsBack(word)) {
            throw new Refusal("search.words.refusal.circle", word.shortForm(), word.longForm());
        }
    }

    /** «а» is «б», «б» is «в», «в» is «а»: nothing would be explained. */
    private boolean leadsBack(FieldWord word) {
        var seen = new HashSet<String>();
        var meanings = List.of(word.longForm());
        while (!meanings.isEmpty()) {
            if (meanings.contains(word.shortForm())) {
                return true;
            }
            meanings = meanings.stream()
                    .flatMap(it ->
                            others.stream().filter(other -> other.shortForm().equals(it)))
                    .map(FieldWord::longForm)
                    .filter(seen::add)
                    .toList();
        }
        return false;
    }
}
