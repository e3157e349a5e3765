package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;

/** One of the fourteen questions of the federal method: a marker asked of one test. */
record FederalTest(FederalMarker marker, String procedure, String subject, int grade) {

    private static final List<String> SUBJECTS = List.of("Русский язык", "Математика");

    /** The method's list. It prints «рус. 4» twice under the journal; mathematics 4 is meant. */
    static List<FederalTest> all() {
        var tests = new ArrayList<FederalTest>();
        for (var subject : SUBJECTS) {
            tests.add(new FederalTest(FederalMarker.HIGH_MEAN, "VPR", subject, 4));
            tests.add(new FederalTest(FederalMarker.HIGH_MEAN, "VPR", subject, 5));
            tests.add(new FederalTest(FederalMarker.HIGH_MEAN, "OGE", subject, 9));
            tests.add(new FederalTest(FederalMarker.JOURNAL_REVERSED, "VPR", subject, 4));
            tests.add(new FederalTest(FederalMarker.JOURNAL_REVERSED, "VPR", subject, 5));
            tests.add(new FederalTest(FederalMarker.RISE, "VPR", subject, 5));
            tests.add(new FederalTest(FederalMarker.FALL, "VPR", subject, 5));
        }
        return tests;
    }

    TestKey in(int year) {
        return new TestKey(procedure, subject, grade, year);
    }

    /** The same pupils a year and a grade earlier. */
    TestKey earlier(int year) {
        return new TestKey(procedure, subject, grade - 1, year - 1);
    }
}
