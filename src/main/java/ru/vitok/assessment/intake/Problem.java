package ru.vitok.assessment.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.Severity;

/** One thing found in a file, with the cell it stands in where there is one. */
public record Problem(ProblemCode code, @Nullable String cell, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemCode code, Object... arguments) {
        return at(code, null, arguments);
    }

    public static Problem at(ProblemCode code, @Nullable String cell, Object... arguments) {
        return new Problem(
                code, cell, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public Severity severity() {
        return code.severity();
    }
}
