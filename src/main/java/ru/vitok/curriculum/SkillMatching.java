package ru.vitok.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposes which skills of two editions may be the same: by their wording and their elements of content. */
final class SkillMatching {

    private static final double ALIKE = 0.3;
    /** A shared element of content speaks for a pair, but a whole section shares it. */
    private static final double CONTENT = 0.2;

    private SkillMatching() {}

    /** Each skill is proposed once, the likeliest pairs first. */
    static List<SkillProposal> propose(List<EditionSkill> earlier, List<EditionSkill> later) {
        var pairs = new ArrayList<SkillProposal>();
        for (var one : earlier) {
            for (var other : later) {
                var content =
                        one.content().stream().filter(other.content()::contains).toList();
                var likeness = Likeness.of(one.name(), other.name());
                if (likeness + (content.isEmpty() ? 0 : CONTENT) >= ALIKE && likeness > 0) {
                    pairs.add(new SkillProposal(one, other, likeness, content));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(SkillMatching::weight).reversed());
        Set<String> taken = new HashSet<>();
        return pairs.stream()
                .filter(it -> !taken.contains("e" + it.earlier().code())
                        && !taken.contains("l" + it.later().code())
                        && taken.add("e" + it.earlier().code())
                        && taken.add("l" + it.later().code()))
                .toList();
    }

    private static double weight(SkillProposal it) {
        return it.likeness() + (it.content().isEmpty() ? 0 : CONTENT);
    }
}
