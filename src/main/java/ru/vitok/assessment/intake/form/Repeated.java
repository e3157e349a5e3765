package ru.vitok.assessment.intake.form;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a cell means, for columns that say the same in row after row: it is worked out when the cell changes. */
final class Repeated<T> {

    private final Function<String, T> meaning;
    private @Nullable String cell;
    private @Nullable T known;

    Repeated(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    T of(String asked) {
        var last = known;
        if (last == null || !asked.equals(cell)) {
            last = meaning.apply(asked);
            cell = asked;
            known = last;
        }
        return last;
    }
}
