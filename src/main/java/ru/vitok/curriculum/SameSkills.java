package ru.vitok.curriculum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** From a skill's code to the earliest one that people called the same. */
record SameSkills(Map<String, String> earlier) implements UnaryOperator<String> {

    /** A skill that is the same as two earlier ones goes by the first of them in the order of codes. */
    static SameSkills of(List<SkillLink> same) {
        var earlier = new HashMap<String, String>();
        same.forEach(
                it -> earlier.merge(it.later(), it.earlier(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return new SameSkills(earlier);
    }

    @Override
    public String apply(String code) {
        var at = code;
        for (int steps = 0; steps <= earlier.size(); steps++) {
            var before = earlier.get(at);
            if (before == null) {
                return at;
            }
            at = before;
        }
        return code; // said in a circle: nothing is said
    }
}
