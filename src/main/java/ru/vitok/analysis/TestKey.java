package ru.vitok.analysis;

/** A test of one year: procedure, subject and grade. */
record TestKey(String procedure, String subject, int grade, int year) {

    /** The same test of whatever year. */
    TestKey series() {
        return new TestKey(procedure, subject, grade, 0);
    }
}
