package ru.vitok.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school for which the early warning speaks. */
public record LowResultRow(String school, String name, List<Procedure> procedures, String rule) {

    /**
     * A subject and grade in which too many did not reach the mark 3.
     *
     * @param share per cent; null where the group is withheld from this person
     */
    public record Procedure(
            String procedure,
            String subject,
            int grade,
            @Nullable Double share,
            int n) {}
}
