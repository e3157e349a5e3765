package ru.vitok.assessment.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.Severity;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.Heading;

/** A file after reading: what it is, what it says, what is wrong with it, and the fingerprint of its content. */
public record ReadFile(
        ReportForm form,
        Heading heading,
        @Nullable Content content,
        List<Problem> problems,
        @Nullable String fingerprint) {

    public static ReadFile refused(Problem problem) {
        return new ReadFile(ReportForm.UNKNOWN, Heading.NONE, null, List.of(problem), null);
    }

    public int rows() {
        return content == null ? 0 : content.rows();
    }

    public int participants() {
        return content == null ? 0 : content.participants();
    }

    public boolean has(ProblemCode code) {
        return problems.stream().anyMatch(it -> it.code() == code);
    }

    public boolean has(Severity severity) {
        return problems.stream().anyMatch(it -> it.severity() == severity);
    }
}
