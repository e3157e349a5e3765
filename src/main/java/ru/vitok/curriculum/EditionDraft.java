package ru.vitok.curriculum;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition as typed: nothing in it need be right yet.
 *
 * @param fromYear the first year it holds for; null for all
 * @param max the points of the whole work as its specification prints them
 * @param from3 the first score of the mark 3
 * @param condition what a mark asks for beside the score
 * @param origin whose it is, in words
 */
public record EditionDraft(
        String procedure,
        String subject,
        @Nullable Integer grade,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable Integer max,
        @Nullable Integer from3,
        @Nullable Integer from4,
        @Nullable Integer from5,
        @Nullable MarkCondition condition,
        String origin,
        List<EditionLine> lines) {

    public EditionDraft {
        lines = List.copyOf(lines);
    }

    public static EditionDraft empty() {
        return new EditionDraft(
                "MUN_MON", "", null, null, null, null, null, null, null, null, "", List.of(EditionLine.EMPTY));
    }

    static EditionDraft of(TestForm form, @Nullable Integer from, @Nullable Integer to, @Nullable Integer max) {
        var bounds = form.boundaries();
        var origin = form.origin();
        return new EditionDraft(
                form.procedure(),
                form.subject(),
                form.grade(),
                from,
                to,
                max,
                bounds == null ? null : bounds.from3(),
                bounds == null ? null : bounds.from4(),
                bounds == null ? null : bounds.from5(),
                form.condition(),
                origin == null ? "" : origin,
                form.tasks().stream().map(EditionLine::of).toList());
    }

    public EditionDraft with(List<EditionLine> tasks) {
        return new EditionDraft(
                procedure, subject, grade, fromYear, toYear, max, from3, from4, from5, condition, origin, tasks);
    }

    /** The same for other years. */
    public EditionDraft of(@Nullable Integer from, @Nullable Integer to) {
        return new EditionDraft(
                procedure, subject, grade, from, to, max, from3, from4, from5, condition, origin, lines);
    }

    /** As a test; only for a draft in which the check finds nothing. Tasks above others stay out. */
    TestForm form() {
        var parents = TaskNumbers.parents(
                lines.stream().map(it -> TaskNumbers.normal(it.number())).toList());
        var bounds = from3 == null || from4 == null || from5 == null ? null : new Boundaries(from3, from4, from5);
        return new TestForm(
                procedure,
                subject,
                Optional.ofNullable(grade).orElse(0),
                bounds,
                lines.stream()
                        .map(EditionLine::task)
                        .filter(it -> !parents.contains(it.number()))
                        .toList(),
                condition,
                origin.isBlank() ? null : origin.strip());
    }

    /** The points of all tasks; a task above its parts has none of its own. */
    @JsonIgnore
    public int sum() {
        var parents = TaskNumbers.parents(
                lines.stream().map(it -> TaskNumbers.normal(it.number())).toList());
        return lines.stream()
                .filter(it -> !parents.contains(TaskNumbers.normal(it.number())))
                .map(EditionLine::max)
                .mapToInt(it -> it == null ? 0 : it)
                .sum();
    }
}
