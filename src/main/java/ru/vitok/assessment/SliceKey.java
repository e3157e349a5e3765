package ru.vitok.assessment;

/** A test of one year: procedure, subject and grade. */
public record SliceKey(String procedure, String subject, int grade, int year) {

    /** Whether it is an all-Russian test, whose results the ministry forbids to judge teachers and schools by. */
    public boolean allRussian() {
        return procedure.equals("VPR");
    }
}
