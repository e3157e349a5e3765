package ru.vitok.curriculum;

import org.jspecify.annotations.Nullable;

/** A code of the later edition and the likeliest of the earlier one: the same code, else that of the likest skills. */
public record CodifierProposal(CodifierItem later, @Nullable CodifierItem earlier, double likeness) {

    public boolean sameCode() {
        return earlier != null && earlier.code().equals(later.code());
    }
}
