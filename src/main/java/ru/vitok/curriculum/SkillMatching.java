package ru.vitok.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Proposes which skills of two editions may be the same: by their wording and their elements of content. */
final class SkillMatching {

    private static final double ALIKE = 0.3;
    /** A shared element of content speaks for a pair, but a whole section shares it. */
    private static final double CONTENT = 0.2;

    private SkillMatching() {}

    /** Each skill is proposed once, the likeliest pairs first; then those of the later edition that stand alone. */
    static List<EquivalenceProposal> propose(List<EditionItem> earlier, List<EditionItem> later) {
        var free = new HashSet<>(earlier);
        var open = new ArrayList<>(later);
        var proposals = new ArrayList<EquivalenceProposal>();
        for (var pair : pairs(earlier, later)) {
            if (open.contains(pair.later()) && free.remove(pair.earlier())) {
                open.remove(pair.later());
                proposals.add(pair);
            }
        }
        open.forEach(it -> proposals.add(EquivalenceProposal.none(it)));
        return proposals;
    }

    private static List<EquivalenceProposal> pairs(List<EditionItem> earlier, List<EditionItem> later) {
        var pairs = new ArrayList<EquivalenceProposal>();
        for (var one : earlier) {
            for (var other : later) {
                var content =
                        one.content().stream().filter(other.content()::contains).toList();
                var pair = new EquivalenceProposal(other, one, Likeness.of(one.words(), other.words()), content);
                if (weight(pair) >= ALIKE && pair.likeness() > 0) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(SkillMatching::weight).reversed());
        return pairs;
    }

    private static double weight(EquivalenceProposal it) {
        return it.likeness() + (it.content().isEmpty() ? 0 : CONTENT);
    }
}
