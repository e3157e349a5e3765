package ru.vitok.assessment.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SliceKey;

/**
 * A table to fill in, as it was asked for.
 *
 * @param date when the work is written, if that is known
 * @param places rows with codes for each school
 * @param levels the first scores of the second to fifth level of functional literacy; empty for other works
 */
public record WorkTemplate(
        UUID id,
        UUID municipality,
        int version,
        SliceKey key,
        @Nullable LocalDate date,
        int places,
        List<TemplateTask> tasks,
        List<Integer> levels,
        String madeBy,
        Instant madeAt) {

    public int max() {
        return tasks.stream().mapToInt(TemplateTask::max).sum();
    }
}
