package ru.vitok.curriculum;

import java.util.List;

/** Proposes which codes of two editions may be the same: the equal code, else that of the likest skills. */
final class CodeMatching {

    private static final double ALIKE = 0.3;

    private CodeMatching() {}

    static List<EquivalenceProposal> propose(List<EditionItem> earlier, List<EditionItem> later) {
        return later.stream().map(it -> propose(it, earlier)).toList();
    }

    private static EquivalenceProposal propose(EditionItem later, List<EditionItem> earlier) {
        EditionItem best = null;
        double most = 0;
        for (var one : earlier) {
            var likeness = Likeness.of(one.words(), later.words());
            if (one.code().equals(later.code())) {
                return new EquivalenceProposal(later, one, likeness, List.of());
            }
            if (likeness > most) {
                most = likeness;
                best = one;
            }
        }
        return most >= ALIKE ? new EquivalenceProposal(later, best, most, List.of()) : EquivalenceProposal.none(later);
    }
}
