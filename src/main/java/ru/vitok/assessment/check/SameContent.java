package ru.vitok.assessment.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.store.LaterFiles;

/** What is said of a file whose content is known already. */
public final class SameContent {

    private SameContent() {}

    /** It is confirmed: nothing would change, also where a later upload stands above it. */
    public static List<Problem> confirmed(LaterFiles.@Nullable Later above) {
        var confirmed = Problem.of(ProblemCode.ALREADY_CONFIRMED);
        return above == null
                ? List.of(confirmed)
                : List.of(confirmed, Problem.of(ProblemCode.CONFIRMED_BELOW, above.name(), above.day()));
    }

    /** @param name of the file of the same content that was read before it in the upload */
    public static List<Problem> twin(String name) {
        return List.of(Problem.of(ProblemCode.SAME_AS_ANOTHER, name));
    }
}
