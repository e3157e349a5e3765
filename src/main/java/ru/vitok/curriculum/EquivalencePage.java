package ru.vitok.curriculum;

import java.util.List;

/**
 * Skills or codes of two editions of one work side by side.
 *
 * @param earlierItems what an item of the later edition may be the same as
 * @param equal how many are compared by their equal code without anybody's word
 * @param open items of the later edition of which nothing holds yet, with the one proposed for each
 * @param said what people have said, the newest first, taken back ones included
 */
public record EquivalencePage(
        EditionRow earlier,
        EditionRow later,
        EquivalenceKind kind,
        List<EditionItem> earlierItems,
        int equal,
        List<EquivalenceProposal> open,
        List<Equivalence> said,
        boolean mayDecide) {

    /** Whether there are codes that stand in both editions and of which nobody has said anything. */
    public boolean equalCodes() {
        return open.stream().anyMatch(EquivalenceProposal::sameCode);
    }
}
