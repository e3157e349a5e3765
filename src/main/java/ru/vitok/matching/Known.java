package ru.vitok.matching;

import java.util.Set;
import java.util.UUID;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.search.SearchHit;

/**
 * What is known beside the words: things that hang on the same problem field and things of the same skill.
 *
 * @param ofField practices and sessions that answer a linked problem field
 * @param ofSkill whatever names the same skill
 */
record Known(Set<UUID> ofField, Set<UUID> ofSkill) {

    boolean field(SearchHit hit) {
        return ofField.contains(hit.id());
    }

    boolean skill(SearchHit hit) {
        return ofSkill.contains(hit.id());
    }

    static boolean subject(SearchHit hit, Difficulty difficulty) {
        return difficulty.subject() != null && difficulty.subject().equals(hit.subject());
    }

    static boolean grade(SearchHit hit, Difficulty difficulty) {
        return difficulty.grade() != null && hit.grades().contains(difficulty.grade());
    }
}
