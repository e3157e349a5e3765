package ru.vitok.assessment;

import java.util.List;

/** A teacher's own result of a test of teachers, as its teacher sees it. */
public record OwnTest(int year, String subject, List<OwnTestPart> parts) {

    /** The block with the smallest share first. */
    public List<OwnTestPart> blocks() {
        return parts.stream().filter(it -> it.element() == null).toList();
    }

    /** Elements of content, in the order of their names. */
    public List<OwnTestPart> elements() {
        return parts.stream().filter(it -> it.element() != null).toList();
    }
}
