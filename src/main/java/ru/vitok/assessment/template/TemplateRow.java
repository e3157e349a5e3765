package ru.vitok.assessment.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: a school and a code that means nothing outside the school's paper list.
 *
 * @param scores by task; null for an empty cell, -1 for a task not done; an empty list for a row to fill in
 */
public record TemplateRow(
        String school,
        String code,
        @Nullable Integer classNumber,
        @Nullable Integer variant,
        List<@Nullable Integer> scores,
        @Nullable Integer mark) {

    static TemplateRow empty(String school, String code) {
        return new TemplateRow(school, code, null, null, List.of(), null);
    }
}
