package ru.vitok.practice.review;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.ReviewVerdict;

/** What a round and a reviewer's sheet may be. */
@Component
class RoundRules {

    private final Clock clock;

    RoundRules(Clock clock) {
        this.clock = clock;
    }

    /** Beyond the school a practice is recommended by what came of it. */
    static boolean shows(PracticeText text, ReviewLevel level) {
        return level == ReviewLevel.SCHOOL
                || !text.section(PracticeSection.RESULT).isBlank();
    }

    static void requireShown(PracticeText text, ReviewLevel level) {
        if (!shows(text, level)) {
            throw new Refusal("practice.refusal.level-result");
        }
    }

    void check(RoundPlan plan) {
        if (plan.reviewers().size() != ReviewRound.REVIEWERS) {
            throw new Refusal("practice.refusal.two-reviewers");
        }
        var today = LocalDate.now(clock);
        if (!plan.due().isAfter(today) || plan.due().isAfter(today.plusDays(RoundPlan.DAYS_MAX))) {
            throw new Refusal("practice.refusal.review-due", RoundPlan.DAYS_MAX);
        }
    }

    void check(ReviewSheet sheet, Rubric rubric) {
        if (!rubric.complete(sheet.points())) {
            throw new Refusal("practice.refusal.rubric-whole");
        }
        if (sheet.words().length() > ReviewSheet.WORDS_MAX) {
            throw new Refusal("practice.refusal.long-remark", ReviewSheet.WORDS_MAX);
        }
        if (sheet.verdict() != ReviewVerdict.PUBLISHED && sheet.words().isEmpty()) {
            throw new Refusal("practice.refusal.no-reason");
        }
        if (sheet.verdict() == ReviewVerdict.PUBLISHED && !rubric.passes(sheet.points())) {
            throw new Refusal("practice.refusal.rubric-below", rubric.sum(sheet.points()), rubric.pass());
        }
    }
}
