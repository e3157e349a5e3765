package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the rules take a municipality's figures from. */
interface TestSource {

    /** All tests of all years whose skills are known. */
    List<SourcedTest> tests(UUID municipality);

    /** One test over the years, oldest first. */
    List<SourcedTest> series(UUID municipality, String procedure, String subject, int grade);

    /** Scores and marks of the schools; of one school, or of all. */
    List<ScoreData> scores(UUID municipality, @Nullable UUID school);
}
