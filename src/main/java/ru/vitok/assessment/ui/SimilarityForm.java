package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.assessment.context.SimilarityRule;
import ru.vitok.uikit.DecimalField;

/** Limits of the rule; an empty one means that its condition is not asked for. */
class SimilarityForm extends Composite<Div> {

    private final Map<SchoolCondition, DecimalField> limits = new EnumMap<>(SchoolCondition.class);
    private final IntegerField signs = new IntegerField(getTranslation("assessment.conditions.signs"));
    private final TextField source = new TextField(getTranslation("assessment.conditions.source"));

    SimilarityForm(SimilarityRule rule) {
        var row = new Div();
        row.addClassName("v-row");
        for (var condition : SchoolCondition.values()) {
            var field = new DecimalField(getTranslation("assessment.conditions.limit." + condition));
            field.setWidth("15rem");
            field.setMaxWidth("100%");
            var limit = rule.limits().get(condition);
            if (limit != null) {
                field.number(limit);
            }
            limits.put(condition, field);
            row.add(field);
        }
        signs.setValue(rule.signs());
        signs.setMin(1);
        signs.setMax(SchoolCondition.values().length - 1);
        signs.setWidth("15rem");
        row.add(signs);
        source.setValue(rule.source());
        source.setMaxLength(300);
        source.setHelperText(getTranslation("assessment.conditions.source.help"));
        source.setWidthFull();
        getContent().addClassName("v-stack");
        getContent().add(row, source);
    }

    /** Marks what is no number: an empty limit would mean another rule than was meant. */
    boolean complete() {
        limits.values().forEach(field -> {
            field.setErrorMessage(getTranslation("assessment.conditions.limit.number"));
            field.setInvalid(field.unread());
        });
        return limits.values().stream().noneMatch(DecimalField::unread);
    }

    SimilarityRule read() {
        var asked = new EnumMap<SchoolCondition, Double>(SchoolCondition.class);
        limits.forEach((condition, field) -> {
            var limit = field.number();
            if (limit != null) {
                asked.put(condition, limit);
            }
        });
        var count = signs.getValue();
        return new SimilarityRule(
                asked, count == null ? 0 : count, source.getValue().strip());
    }
}
