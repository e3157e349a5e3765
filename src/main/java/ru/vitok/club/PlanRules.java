package ru.vitok.club;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** What a club's plan may say. */
@Component
class PlanRules {

    private final Clubs clubs;

    PlanRules(Clubs clubs) {
        this.clubs = clubs;
    }

    void check(PlanWords words) {
        if (words.topic().length() > PlanWords.TOPIC_MAX
                || words.goal().length() > PlanWords.GOAL_MAX
                || words.review().length() > PlanWords.REVIEW_MAX) {
            throw new Refusal("club.refusal.plan-words", PlanWords.TOPIC_MAX, PlanWords.GOAL_MAX, PlanWords.REVIEW_MAX);
        }
    }

    /** A line has a title, stands on a field handed over to the club, and a member answers for it. */
    void check(UUID club, PlanItem item) {
        if (item.title().isEmpty() || item.title().length() > PlanItem.TITLE_MAX) {
            throw new Refusal("club.refusal.plan-title", PlanItem.TITLE_MAX);
        }
        if (item.form().length() > PlanItem.FORM_MAX || item.product().length() > PlanItem.PRODUCT_MAX) {
            throw new Refusal("club.refusal.plan-line", PlanItem.FORM_MAX, PlanItem.PRODUCT_MAX);
        }
        var field = item.field();
        if (field != null
                && clubs.fields(club).stream().noneMatch(it -> it.field().equals(field))) {
            throw new Refusal("club.refusal.plan-field");
        }
        var person = item.responsible();
        if (person != null
                && clubs.members(club).stream().noneMatch(it -> it.person().equals(person))) {
            throw new Refusal("club.refusal.plan-responsible");
        }
    }
}
