package ru.vitok.curriculum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** From the name of a skill or code to the earliest one that people called the same. */
record SameNames(Map<String, String> earlier) implements UnaryOperator<String> {

    /**
     * What is the same as two earlier ones goes by the first of them in the order of names.
     *
     * @param same sayings of the kind SAME that hold
     */
    static SameNames of(
            List<Equivalence> same, Function<Equivalence, String> later, Function<Equivalence, String> earlier) {
        var names = new HashMap<String, String>();
        same.forEach(it -> names.merge(
                later.apply(it), earlier.apply(it), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return new SameNames(names);
    }

    @Override
    public String apply(String name) {
        var at = name;
        for (int steps = 0; steps <= earlier.size(); steps++) {
            var before = earlier.get(at);
            if (before == null) {
                return at;
            }
            at = before;
        }
        return name; // said in a circle: nothing is said
    }
}
