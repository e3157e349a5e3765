package ru.vitok.assessment;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something found in a file: a code for programs, a key with arguments for people, the cell where there is one. */
public record ImportProblem(
        Severity severity, String code, @Nullable String cell, List<String> arguments) {

    /** An empty cell is told as such: there is no value to show. */
    public String messageKey() {
        if (code.equals("BAD_VALUE")
                && !arguments.isEmpty()
                && arguments.getFirst().isBlank()) {
            return "assessment.problem.value-missing";
        }
        return "assessment.problem." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
