package ru.vitok.assessment;

/** What becomes of works that stand and that a later file about their school does not have. */
public enum Correction {
    /** They stay: the file holds only a part, such as one class of two. */
    SUPPLEMENT,
    /** They give way: what stands of the file's schools is the file. */
    REPLACE
}
