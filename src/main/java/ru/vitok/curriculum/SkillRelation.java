package ru.vitok.curriculum;

/** How the later of two skills stands to the earlier; only the same are compared over the years. */
public enum SkillRelation {
    SAME,
    BROADER,
    NARROWER,
    OTHER
}
