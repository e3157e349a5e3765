package ru.vitok.assessment;

import java.util.List;

/** A teacher's own result of a test of teachers, as its teacher sees it. */
public record OwnTest(int year, String subject, List<Block> blocks) {

    /** @param block LAW, SUBJ, METH or PSY; the file tells the share alone, so there is no interval */
    public record Block(String block, double percent) {}
}
