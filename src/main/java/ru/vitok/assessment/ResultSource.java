package ru.vitok.assessment;

/** What the figures of a test stand on. */
public enum ResultSource {
    /** Works of participants. */
    WORKS,
    /** Works of some schools, rows of reports of others. */
    PARTLY_REPORTS,
    /** Rows of reports alone. */
    REPORTS;

    public boolean reported() {
        return this != WORKS;
    }
}
