package ru.vitok.curriculum;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which skills count as one over the years: those with the same code, and those of which people said so. A skill of a later
 * edition goes by the code of the earliest one, so that what is known of it from former years stays with it.
 *
 * @see "Decision D015"
 */
@Service
public class SkillEquivalences {

    private final SkillLinkStore links;

    SkillEquivalences(SkillLinkStore links) {
        this.links = links;
    }

    /** From a skill's code to the code under which it is compared in the municipality. */
    @Transactional(readOnly = true)
    public UnaryOperator<String> of(UUID municipality, String subject) {
        Map<String, String> earlier = new HashMap<>();
        links.same(municipality, subject)
                .forEach(it -> earlier.merge(it.later(), it.earlier(), SkillEquivalences::first));
        return code -> first(code, earlier);
    }

    /** A skill that is the same as two earlier ones goes by the first of them. */
    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String first(String code, Map<String, String> earlier) {
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
