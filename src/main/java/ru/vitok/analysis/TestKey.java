package ru.vitok.analysis;

import ru.vitok.assessment.SliceKey;

/** A test of one year: procedure, subject and grade. */
record TestKey(String procedure, String subject, int grade, int year) {

    static TestKey of(SliceKey key) {
        return new TestKey(key.procedure(), key.subject(), key.grade(), key.year());
    }

    SliceKey slice() {
        return new SliceKey(procedure, subject, grade, year);
    }

    /** The same test of whatever year. */
    TestKey series() {
        return new TestKey(procedure, subject, grade, 0);
    }
}
