package ru.vitok.assessment.own;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.PupilSecrets;

/** Prints of the codes of a test of teachers: the code itself is kept nowhere. */
@Component
public class TestCodes {

    /** No school's login, so that a teacher's code never meets a pupil's. */
    private static final String TEACHERS = "/teachers";

    private final PupilSecrets secrets;

    TestCodes(PupilSecrets secrets) {
        this.secrets = secrets;
    }

    /** From a code to its print, in one municipality. */
    public UnaryOperator<String> of(UUID municipality) {
        var pseudonyms = secrets.of(municipality);
        return code -> pseudonyms.code(TEACHERS, code, 1);
    }
}
