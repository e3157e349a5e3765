package ru.vitok.evidence;

/** Objects of the cycle, each with the canonical stage it belongs to (1 data … 6 monitoring). */
public enum NodeType {
    DATA_SET(1),
    PROBLEM_FIELD(2),
    SESSION(3),
    DECISION(3),
    PRACTICE(3),
    TRIAL(3),
    RECOMMENDATION(4),
    DIFFICULTY(5),
    ANSWER(5),
    COURSE(5),
    EFFECT(6);

    private final int stage;

    NodeType(int stage) {
        this.stage = stage;
    }

    public int stage() {
        return stage;
    }
}
