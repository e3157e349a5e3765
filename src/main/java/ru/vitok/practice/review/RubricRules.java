package ru.vitok.practice.review;

import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** What a rubric must hold to be judged by. */
@Component
class RubricRules {

    void check(Rubric rubric, String note) {
        var criteria = rubric.criteria();
        if (criteria.isEmpty() || criteria.size() > Rubric.CRITERIA_MAX) {
            throw new Refusal("practice.refusal.rubric-criteria", Rubric.CRITERIA_MAX);
        }
        criteria.forEach(CriterionRules::check);
        if (criteria.stream().map(Rubric.Criterion::key).distinct().count() < criteria.size()) {
            throw new Refusal("practice.refusal.rubric-twice");
        }
        if (rubric.weights() > Rubric.WEIGHTS_MAX) {
            throw new Refusal("practice.refusal.rubric-weights", rubric.weights(), Rubric.WEIGHTS_MAX);
        }
        if (rubric.pass() < 1 || rubric.pass() > rubric.most()) {
            throw new Refusal("practice.refusal.rubric-pass", rubric.most());
        }
        if (rubric.apart() < 1 || rubric.apart() > rubric.most()) {
            throw new Refusal("practice.refusal.rubric-apart", rubric.most());
        }
        if (note.length() > RubricVersion.NOTE_MAX) {
            throw new Refusal("practice.refusal.rubric-note", RubricVersion.NOTE_MAX);
        }
    }
}
