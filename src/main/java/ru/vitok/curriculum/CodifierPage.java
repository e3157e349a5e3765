package ru.vitok.curriculum;

import java.util.List;

/**
 * Codes of two editions of one work side by side.
 *
 * @param open codes of the later edition of which nothing holds yet, with the code proposed for each
 * @param links what people have said of these two editions, the newest first, taken back ones included
 */
public record CodifierPage(
        EditionRow earlier,
        EditionRow later,
        CodifierKind kind,
        List<CodifierItem> earlierItems,
        List<CodifierProposal> open,
        List<CodifierLink> links,
        boolean mayDecide) {

    /** Whether there are codes that stand in both editions and of which nobody has said anything. */
    public boolean equalCodes() {
        return open.stream().anyMatch(CodifierProposal::sameCode);
    }
}
