package ru.vitok.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the later edition and the likeliest of the earlier one; a person decides.
 *
 * @param earlier null where nothing like it is found
 * @param likeness of the wordings, 0 to 1
 * @param content elements of content that both skills name
 */
public record EquivalenceProposal(
        EditionItem later, @Nullable EditionItem earlier, double likeness, List<String> content) {

    static EquivalenceProposal none(EditionItem later) {
        return new EquivalenceProposal(later, null, 0, List.of());
    }

    public boolean sameCode() {
        return earlier != null && earlier.code().equals(later.code());
    }
}
