package ru.vitok.assessment.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.curriculum.Boundaries;
import ru.vitok.curriculum.Level;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.curriculum.Years;

/** The rows of a specification as tests, in the order of the file. */
public final class SpecificationForms {

    private SpecificationForms() {}

    private record Key(String procedure, String subject, int grade, Years years) {}

    /** A test, the years it holds for and the points of the whole work as the file prints them. */
    public record Printed(
            TestForm form, Years years, @Nullable Integer whole, int firstRow) {}

    /** Those of all years first: of two that hold for a year the later stands. */
    public static List<Printed> printed(Specification specification, UnaryOperator<String> subject) {
        return specification.tasks().stream()
                .collect(Collectors.groupingBy(
                        it -> new Key(it.procedure(), subject.apply(it.subject()), it.grade(), it.years()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Printed(
                        form(it.getKey(), it.getValue()),
                        it.getKey().years(),
                        it.getValue().getFirst().whole(),
                        it.getValue().getFirst().row()))
                .sorted(Comparator.comparing(it -> !it.years().equals(Years.ALL)))
                .toList();
    }

    private static TestForm form(Key key, List<Specification.Task> rows) {
        var tasks = rows.stream()
                .map(it -> new TestTask(
                        it.number(),
                        it.maxScore(),
                        level(it.level()),
                        it.skillCode(),
                        it.skill(),
                        it.content(),
                        it.requirements(),
                        null))
                .toList();
        return new TestForm(key.procedure(), key.subject(), key.grade(), boundaries(rows.getFirst()), tasks);
    }

    private static @Nullable Boundaries boundaries(Specification.Task row) {
        return row.from3() == null || row.from4() == null || row.from5() == null
                ? null
                : new Boundaries(row.from3(), row.from4(), row.from5());
    }

    private static @Nullable Level level(@Nullable String letter) {
        return letter == null ? null : Level.valueOf(letter);
    }
}
