package ru.vitok.curriculum;

import java.util.List;
import java.util.Locale;

/**
 * Where a skill is checked.
 *
 * @param procedure the kind of test
 * @param tasks numbers of its tasks that ask for the skill, in the order of the test
 */
public record CheckedSkill(Skill skill, String procedure, List<String> tasks) {

    /** The message that names the kind of test. */
    public String procedureKey() {
        return "curriculum.procedure." + procedure.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
