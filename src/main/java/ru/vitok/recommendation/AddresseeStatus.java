package ru.vitok.recommendation;

import java.util.Map;
import java.util.Set;

/** How far a school has come with a recommendation. */
public enum AddresseeStatus {
    SENT,
    ACCEPTED,
    DECLINED,
    DONE,
    CHECKED;

    private static final Map<AddresseeStatus, Set<AddresseeStatus>> NEXT = Map.of(
            SENT, Set.of(ACCEPTED, DECLINED, DONE),
            ACCEPTED, Set.of(DECLINED, DONE),
            DECLINED, Set.of(ACCEPTED),
            DONE, Set.of(CHECKED),
            CHECKED, Set.of());

    public boolean leadsTo(AddresseeStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Nothing is waited for any more from the school. */
    public boolean settled() {
        return this != SENT && this != ACCEPTED;
    }

    /** The school did what was recommended. */
    public boolean helped() {
        return this == DONE || this == CHECKED;
    }

    /** Says nothing without words. */
    boolean needsNote() {
        return this == DECLINED || this == DONE;
    }
}
