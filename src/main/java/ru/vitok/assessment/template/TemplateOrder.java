package ru.vitok.assessment.template;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person asks a table for. */
public record TemplateOrder(
        String procedure,
        String subject,
        int grade,
        int year,
        @Nullable LocalDate date,
        int places,
        List<TemplateTask> tasks,
        List<Integer> levels) {

    /** A work without levels of functional literacy. */
    public TemplateOrder(
            String procedure,
            String subject,
            int grade,
            int year,
            @Nullable LocalDate date,
            int places,
            List<TemplateTask> tasks) {
        this(procedure, subject, grade, year, date, places, tasks, List.of());
    }
}
