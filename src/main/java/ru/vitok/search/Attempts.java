package ru.vitok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In which ways what a person typed may be understood. */
@Component
class Attempts {

    private static final int TELLING = 3;

    private final Spelling spelling;
    private final LiveWords words;

    Attempts(Spelling spelling, LiveWords words) {
        this.spelling = spelling;
        this.words = words;
    }

    /** Of a question, errors are forgiven at once, but only in words nobody wrote: it is answered without them as well. */
    Attempt first(String typed) {
        words.keepFresh();
        var plain = Attempt.strict(typed);
        return plain.isQuestion() ? Attempt.strict(Keyboard.ownLetters(typed)).doubting(spelling::unknown) : plain;
    }

    /** What is tried in turn when the words as typed find nothing. */
    List<Attempt> others(String typed, Attempt first, Asking asking) {
        var attempts = new ArrayList<Attempt>();
        if (first.precise()) {
            return attempts;
        }
        Stream.of(Keyboard.ownLetters(typed), Keyboard.inRussian(typed))
                .filter(other -> !other.equalsIgnoreCase(typed))
                .map(Attempt::strict)
                .forEach(attempts::add);
        var meant = attempts.isEmpty() ? first : attempts.getLast();
        var speaks = meant == first || speaks(meant);
        if (meant.isQuestion() && speaks) {
            attempts.add(meant.withAnyWord());
        }
        spelling.corrected(meant.written(), asking).map(Attempt::strict).ifPresent(attempts::add);
        // a word nobody has used yet is no typing error: of many words, the known ones answer
        if (meant.mayPassOver() && speaks) {
            attempts.add(meant.withAnyWord());
        }
        attempts.add(first.forgivingly());
        attempts.add(first.forgivingly().withAnyWord());
        return attempts;
    }

    /** Any Latin text can be read as a slip of the keyboard; it was one where somebody wrote a word of it. */
    private boolean speaks(Attempt slip) {
        var said = slip.clauses().required().stream()
                .map(Clause::written)
                .filter(word -> word.length() >= TELLING && Character.isLetter(word.charAt(0)))
                .collect(Collectors.toSet());
        return spelling.unknown(said).size() < said.size();
    }
}
