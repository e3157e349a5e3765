package ru.vitok.practice.review;

import ru.vitok.kernel.Refusal;

/** What one criterion must hold: a name, a weight, words that fit, words for all points or for none. */
final class CriterionRules {

    private CriterionRules() {}

    static void check(Rubric.Criterion it) {
        var title = it.title().getOrDefault("ru", "");
        if (title.isBlank() || title.length() > Rubric.TITLE_MAX) {
            throw new Refusal("practice.refusal.rubric-title", Rubric.TITLE_MAX);
        }
        if (it.weight() < 1 || it.weight() > Rubric.WEIGHT_MAX) {
            throw new Refusal("practice.refusal.rubric-weight", title, Rubric.WEIGHT_MAX);
        }
        if (it.hint().values().stream().anyMatch(words -> words.length() > Rubric.HINT_MAX)
                || it.levels().stream().anyMatch(words -> words.length() > Rubric.HINT_MAX)) {
            throw new Refusal("practice.refusal.rubric-long", title, Rubric.HINT_MAX);
        }
        if (!it.levels().isEmpty() && it.levels().size() != Rubric.POINTS_MAX + 1) {
            throw new Refusal("practice.refusal.rubric-levels", title);
        }
    }
}
