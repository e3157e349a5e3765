package ru.vitok.assessment;

import ru.vitok.curriculum.Sufficiency;

/** What a percentage says; the names are part of the public API. */
public enum ResultStatus {
    INSUFFICIENT,
    UNCERTAIN,
    SUFFICIENT,
    TOO_FEW;

    static ResultStatus of(Sufficiency sufficiency) {
        return valueOf(sufficiency.name());
    }
}
