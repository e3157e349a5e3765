package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.assessment.context.SchoolConditions;
import ru.vitok.assessment.context.SimilarGroup;
import ru.vitok.assessment.context.SimilarityRule;

/** Why a school is in its group, in words with figures and limits. */
final class SimilarityWords {

    private SimilarityWords() {}

    static String why(
            Component page, @Nullable SimilarGroup group, @Nullable SchoolConditions own, SimilarityRule rule) {
        if (group == null || own == null) {
            return page.getTranslation("assessment.conditions.why.none");
        }
        var signs = group.met().stream().map(it -> sign(page, it, own, rule)).collect(Collectors.joining("; "));
        return switch (group.kind()) {
            case ADVERSE ->
                page.getTranslation(
                        "assessment.conditions.why.adverse", group.met().size(), rule.signs(), signs);
            case SMALL -> page.getTranslation("assessment.conditions.why.small", signs);
            case LOCALITY ->
                group.name() == null
                        ? page.getTranslation("assessment.conditions.why.nowhere")
                        : group.met().isEmpty()
                                ? page.getTranslation("assessment.conditions.why.locality")
                                : page.getTranslation("assessment.conditions.why.locality-signs", signs, rule.signs());
        };
    }

    /** «вакансий учителей 12 % при пороге от 10 %». */
    private static String sign(Component page, SchoolCondition condition, SchoolConditions own, SimilarityRule rule) {
        return page.getTranslation(
                condition.fewIsHard() ? "assessment.conditions.sign.few" : "assessment.conditions.sign.many",
                page.getTranslation("assessment.condition.short." + condition),
                figure(page, condition, own.figures().get(condition)),
                figure(page, condition, rule.limit(condition)));
    }

    static String figure(Component page, SchoolCondition condition, @Nullable Double value) {
        return value == null
                ? ""
                : page.getTranslation(
                        condition.share() ? "assessment.conditions.percent" : "assessment.conditions.number", value);
    }

    /** «2025: 120, 2024: 131» for a condition over the years. */
    static String years(Component page, SchoolCondition condition, List<SchoolConditions> years) {
        var said = new ArrayList<String>();
        for (var year : years) {
            var value = year.figures().get(condition);
            if (value != null) {
                said.add(page.getTranslation(
                        "assessment.conditions.of-year", String.valueOf(year.year()), figure(page, condition, value)));
            }
        }
        return String.join(", ", said);
    }
}
