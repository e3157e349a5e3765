package ru.vitok.assessment.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.curriculum.Level;
import ru.vitok.curriculum.Skill;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.curriculum.Tests;
import ru.vitok.curriculum.Years;

/**
 * What a table says of its tasks is the municipality's test of that year: else its skills would be printed and the results
 * would know none of them.
 */
@Component
class TemplateTests {

    private static final int CODE_MAX = 80;

    private final Tests tests;
    private final SliceStore slices;

    TemplateTests(Tests tests, SliceStore slices) {
        this.tests = tests;
        this.slices = slices;
    }

    /** Nothing where the table names no skills, or says what the standing test says already. */
    void define(WorkTemplate template) {
        if (template.tasks().stream().allMatch(it -> it.skill().isBlank())) {
            return;
        }
        var key = template.key();
        var standing = tests.find(template.municipality(), key.procedure(), key.subject(), key.grade(), key.year());
        if (standing.filter(it -> says(it, template.tasks())).isEmpty()) {
            tests.add(
                    template.municipality(),
                    template.id(),
                    form(template, standing),
                    new Years(key.year(), key.year()),
                    template.max());
        }
    }

    /** A table that was dropped before anything was loaded defines nothing: what stood before stands again. */
    void forget(WorkTemplate template) {
        if (slices.find(template.municipality(), template.key()).isEmpty()) {
            tests.remove(template.id());
        }
    }

    private static boolean says(TestForm test, List<TemplateTask> tasks) {
        return test.tasks().size() == tasks.size()
                && tasks.stream()
                        .allMatch(task -> test.task(task.number())
                                .filter(it -> it.maxScore() == task.max())
                                .filter(it -> words(it.skill()).equals(words(task.skill())))
                                .isPresent());
    }

    private TestForm form(WorkTemplate template, Optional<TestForm> standing) {
        var key = template.key();
        var skills = tests.skills(key.subject(), key.grade());
        // where the points are the same, the scores of the marks are too
        var boundaries = standing.filter(it -> it.maxPrimary() == template.max())
                .map(TestForm::boundaries)
                .orElse(null);
        var tasks = template.tasks().stream()
                .map(it -> task(it, key.subject(), key.grade(), skills))
                .toList();
        return new TestForm(key.procedure(), key.subject(), key.grade(), boundaries, tasks);
    }

    private static TestTask task(TemplateTask task, String subject, int grade, List<Skill> known) {
        var level = task.level() == null ? null : Level.valueOf(task.level());
        var skill = task.skill().isBlank() ? null : task.skill().strip();
        var code = skill == null ? null : code(skill, subject, grade, known);
        return new TestTask(task.number(), task.max(), level, code, skill);
    }

    /** A skill is the same as one of the same words; a new one is known by its words, so that next year's table means it. */
    private static String code(String skill, String subject, int grade, List<Skill> known) {
        var words = words(skill);
        return known.stream()
                .filter(it -> words(it.name()).equals(words))
                .map(Skill::code)
                .findFirst()
                .orElseGet(() -> shortened(subject + "." + grade + "." + words.replace(' ', '-')));
    }

    private static String shortened(String code) {
        var mark = "-" + Integer.toHexString(code.hashCode());
        return code.length() <= CODE_MAX ? code : code.substring(0, CODE_MAX - mark.length()) + mark;
    }

    private static String words(@Nullable String skill) {
        return skill == null
                ? ""
                : skill.toLowerCase(Locale.ROOT)
                        .codePoints()
                        .mapToObj(it -> Character.isLetterOrDigit(it) ? Character.toString(it) : " ")
                        .collect(Collectors.joining())
                        .strip()
                        .replaceAll(" +", " ");
    }
}
