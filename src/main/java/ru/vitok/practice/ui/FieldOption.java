package ru.vitok.practice.ui;

import java.util.UUID;

/** A problem field that can be chosen as what a practice answers. */
record FieldOption(UUID id, String title) {

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldOption option && option.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
