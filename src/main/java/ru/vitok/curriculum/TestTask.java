package ru.vitok.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a test as its specification describes it.
 *
 * @param content codes of the elements of content (КЭС); they are text: 9.3 is not 9.30
 * @param requirements codes of the requirements (КТ)
 * @param expected how its specification expects it to be solved; null for most tests
 */
public record TestTask(
        String number,
        int maxScore,
        @Nullable Level level,
        @Nullable String skillCode,
        @Nullable String skill,
        List<String> content,
        List<String> requirements,
        @Nullable Expected expected) {

    private static final int KEPT = 400;

    public TestTask {
        content = List.copyOf(content);
        requirements = List.copyOf(requirements);
    }

    /** Of a specification that names no codes of the codifier. */
    public TestTask(
            String number, int maxScore, @Nullable Level level, @Nullable String skillCode, @Nullable String skill) {
        this(number, maxScore, level, skillCode, skill, List.of(), List.of(), null);
    }

    /** As much of the skill's words as is kept: descriptions of tests give a paragraph to them. */
    @Nullable String keptSkill() {
        return skill == null || skill.length() <= KEPT ? skill : skill.substring(0, KEPT - 1) + "…";
    }

    TestTask withMax(int max) {
        return new TestTask(number, max, level, skillCode, skill, content, requirements, expected);
    }
}
