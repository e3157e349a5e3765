package ru.vitok.curriculum;

import java.util.List;

/** Proposes which codes of two editions may be the same: people decide. */
final class CodifierMatching {

    private static final double ALIKE = 0.3;

    private CodifierMatching() {}

    static CodifierProposal propose(CodifierItem later, List<CodifierItem> earlier) {
        CodifierItem best = null;
        double most = 0;
        for (var one : earlier) {
            var likeness = likeness(one, later);
            if (one.code().equals(later.code())) {
                return new CodifierProposal(later, one, likeness);
            }
            if (likeness > most) {
                most = likeness;
                best = one;
            }
        }
        return most >= ALIKE ? new CodifierProposal(later, best, most) : new CodifierProposal(later, null, 0);
    }

    /** Of the skills that are tested under both. */
    private static double likeness(CodifierItem one, CodifierItem other) {
        return Likeness.of(String.join(" ", one.skills()), String.join(" ", other.skills()));
    }
}
