package ru.vitok.assessment;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a file: a code for programs, a key with arguments for people, the cell where there is one.
 *
 * @param withheld the cells, and what stands in them, are not for this reader; the one argument is how many there are
 */
public record ImportProblem(
        Severity severity, String code, @Nullable String cell, List<String> arguments, boolean withheld) {

    public ImportProblem(Severity severity, String code, @Nullable String cell, List<String> arguments) {
        this(severity, code, cell, arguments, false);
    }

    /** An empty cell is told as such: there is no value to show. */
    public String messageKey() {
        if (withheld) {
            return "assessment.problem.cells-withheld";
        }
        if (code.equals("BAD_VALUE")
                && !arguments.isEmpty()
                && arguments.getFirst().isBlank()) {
            return "assessment.problem.value-missing";
        }
        return "assessment.problem." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
