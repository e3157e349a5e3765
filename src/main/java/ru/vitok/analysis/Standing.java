package ru.vitok.analysis;

/** How a figure stands to what it is compared with; only what chance does not explain is called lower or higher. */
public enum Standing {
    LOWER,
    HIGHER,
    WITHIN,
    /** Under ten participants nothing is concluded. */
    FEW
}
