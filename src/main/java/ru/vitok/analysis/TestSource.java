package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import ru.vitok.curriculum.EquivalenceWork;

/** Where the rules take a municipality's figures from. Read for the portal itself: rows of schools never leave it. */
interface TestSource {

    /** All tests of all years whose skills are known. */
    List<SourcedTest> tests(UUID municipality);

    /** One test over the years, oldest first. */
    List<SourcedTest> series(UUID municipality, String procedure, String subject, int grade);

    /** One test over the years, oldest first, its tasks put together by elements of content or requirements. */
    List<SourcedTest> codified(UUID municipality, EquivalenceWork work);

    /** Scores and marks of the schools over the four years that end with this one. */
    List<ScoreData> scores(UUID municipality, int year);

    /** Scores and marks of the schools on one test of one year. */
    List<ScoreData> scores(UUID municipality, TestKey key);
}
