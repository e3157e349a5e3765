package ru.vitok.curriculum;

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
        return SameSkills.of(links.same(municipality, subject));
    }
}
