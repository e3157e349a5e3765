package ru.vitok.assessment;

import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.ReadFile;

/** A file that breaks its reader is told as damaged; the others of its upload are read all the same. */
final class Unexpected {

    private static final Logger log = LoggerFactory.getLogger(Unexpected.class);

    private Unexpected() {}

    static ReadFile asDamaged(UUID file, Supplier<ReadFile> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unexpected) {
            log.warn("File {} could not be read", file, unexpected);
            return ReadFile.refused(Problem.of(ProblemCode.DAMAGED));
        }
    }
}
