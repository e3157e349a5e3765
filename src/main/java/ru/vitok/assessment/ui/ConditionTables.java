package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.assessment.context.SimilarSchool;
import ru.vitok.assessment.context.SimilarityRule;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PlainTable;

/** Schools in alphabetical order with their groups and conditions; no order by any figure. */
final class ConditionTables {

    private final Component page;
    private final SimilarityRule rule;

    ConditionTables(Component page, SimilarityRule rule) {
        this.page = page;
        this.rule = rule;
    }

    PlainTable groups(List<SimilarSchool> schools) {
        var table = new PlainTable(
                        say("assessment.conditions.title"),
                        "assessment.conditions.school",
                        "assessment.conditions.group",
                        "assessment.conditions.why")
                .stacked()
                .named();
        schools.forEach(it -> table.row(it.school().name(), group(it), why(it)));
        return table;
    }

    PlainTable figures(List<SimilarSchool> schools) {
        var captions = new ArrayList<String>();
        captions.add("assessment.conditions.school");
        captions.add("assessment.conditions.year");
        for (var condition : SchoolCondition.values()) {
            captions.add("assessment.condition.column." + condition);
        }
        var table = new PlainTable(say("assessment.conditions.figures"), captions.toArray(String[]::new)).named();
        for (var school : schools) {
            for (var year : school.years()) {
                var cells = new ArrayList<Object>();
                cells.add(school.school().name());
                cells.add(String.valueOf(year.year()));
                for (var condition : SchoolCondition.values()) {
                    cells.add(new PlainTable.Figure(SimilarityWords.figure(
                            page, condition, year.figures().get(condition))));
                }
                table.row(cells.toArray());
            }
        }
        return table;
    }

    /** A school's own page: its group, the reason, its conditions over the years. */
    Card own(SimilarSchool school) {
        var conditions = new PlainTable(
                        say("assessment.conditions.figures"),
                        "assessment.conditions.condition",
                        "assessment.conditions.years")
                .stacked();
        for (var condition : SchoolCondition.values()) {
            var years = SimilarityWords.years(page, condition, school.years());
            if (!years.isEmpty()) {
                conditions.row(say("assessment.condition." + condition), years);
            }
        }
        var group = new Paragraph(say("assessment.conditions.own", group(school), school.alike()));
        group.addClassName("v-lead");
        var content = new Div(group, new Paragraph(why(school)));
        if (!school.years().isEmpty()) {
            content.add(conditions);
        }
        content.addClassName("v-stack");
        return new Card(school.school().name(), content);
    }

    PlainTable limits() {
        var table = new PlainTable(
                        say("assessment.conditions.rule"),
                        "assessment.conditions.condition",
                        "assessment.conditions.limit",
                        "assessment.conditions.source")
                .stacked();
        rule.limits()
                .forEach((condition, limit) -> table.row(
                        say("assessment.condition." + condition),
                        say(
                                condition.fewIsHard()
                                        ? "assessment.conditions.at-most"
                                        : "assessment.conditions.at-least",
                                SimilarityWords.figure(page, condition, limit)),
                        rule.source().isEmpty() ? say("assessment.conditions.source.portal") : rule.source()));
        return table;
    }

    private String why(SimilarSchool it) {
        return SimilarityWords.why(page, it.group(), it.latest(), rule);
    }

    private String group(SimilarSchool it) {
        return Objects.requireNonNullElse(it.school().cluster(), say("assessment.conditions.no-group"));
    }

    private String say(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }
}
