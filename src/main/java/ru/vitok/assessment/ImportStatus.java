package ru.vitok.assessment;

/** Where an upload is between bytes and data. The names are part of the public API. */
public enum ImportStatus {
    DETECTING,
    PREVIEW,
    CONFIRMING,
    CONFIRMED,
    REJECTED,
    REVERTED,
    FAILED;

    /** The portal is working on it by itself. */
    public boolean running() {
        return this == DETECTING || this == CONFIRMING;
    }
}
