package ru.vitok.search;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers about words that are worth keeping; forgets all when there are too many, for frequent ones come back at once. */
final class Remembered<T> {

    private static final int MOST = 50_000;
    /** Longer ones are no words. */
    private static final int LONGEST = 32;

    private final ConcurrentHashMap<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> find;

    Remembered(Function<String, T> find) {
        this.find = find;
    }

    T of(String word) {
        var answer = known.get(word);
        if (answer == null) {
            answer = find.apply(word);
            if (word.length() <= LONGEST) {
                if (known.size() >= MOST) {
                    known.clear();
                }
                known.put(word, answer);
            }
        }
        return answer;
    }
}
