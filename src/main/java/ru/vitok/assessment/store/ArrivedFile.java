package ru.vitok.assessment.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problem;

/** A file that has just come: what may be kept of it, and what is wrong with it already. */
public record ArrivedFile(
        ImportFileRow row,
        byte @Nullable [] content,
        List<Problem> problems,
        @Nullable String head) {}
