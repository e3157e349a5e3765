package ru.vitok.assessment.intake;

import org.jspecify.annotations.Nullable;

/** The file cannot be taken at all; the problem says why and where. */
public class UnreadableFile extends RuntimeException {

    private final transient Problem problem;

    public UnreadableFile(ProblemCode code, Object... arguments) {
        super(code.name());
        this.problem = Problem.of(code, arguments);
    }

    public UnreadableFile(ProblemCode code, @Nullable Throwable cause) {
        super(code.name(), cause);
        this.problem = Problem.of(code);
    }

    public Problem problem() {
        return problem;
    }
}
