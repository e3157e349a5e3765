package ru.vitok.assessment.template;

import java.util.HashSet;
import java.util.regex.Pattern;
import ru.vitok.kernel.Refusal;

/** What a table must have to be filled in and read back. */
final class TemplateCheck {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){0,4}(К\\d{1,2})?");
    private static final int SUBJECT = 80;
    private static final int MOST_PLACES = 300;
    private static final int MOST_TASKS = 60;
    private static final int MOST_POINTS = 30;
    private static final int LONGEST_SKILL = 400;

    private TemplateCheck() {}

    static void require(TemplateOrder order) {
        if (order.subject().isBlank() || order.grade() < 1 || order.grade() > 11) {
            throw new Refusal("assessment.refusal.template-work");
        }
        if (order.subject().length() > SUBJECT) {
            throw new Refusal("assessment.refusal.template-subject", SUBJECT);
        }
        if (order.places() < 1 || order.places() > MOST_PLACES) {
            throw new Refusal("assessment.refusal.template-places", MOST_PLACES);
        }
        if (order.tasks().isEmpty() || order.tasks().size() > MOST_TASKS) {
            throw new Refusal("assessment.refusal.template-tasks", MOST_TASKS);
        }
        var seen = new HashSet<String>();
        for (var task : order.tasks()) {
            // under a caption of another kind the works that come back would have no such task
            if (!NUMBER.matcher(task.number()).matches()) {
                throw new Refusal("assessment.refusal.template-number", task.number());
            }
            if (task.max() < 1 || task.max() > MOST_POINTS) {
                throw new Refusal("assessment.refusal.template-points", task.number(), MOST_POINTS);
            }
            if (task.skill().length() > LONGEST_SKILL) {
                throw new Refusal("assessment.refusal.template-skill", task.number(), LONGEST_SKILL);
            }
            if (!seen.add(task.number())) {
                throw new Refusal("assessment.refusal.template-twice", task.number());
            }
        }
        int max = order.tasks().stream().mapToInt(TemplateTask::max).sum();
        if (!LevelShares.possible(order.levels(), max)) {
            throw new Refusal("assessment.refusal.template-levels", max);
        }
    }
}
