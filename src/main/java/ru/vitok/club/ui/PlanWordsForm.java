package ru.vitok.club.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.vitok.club.PlanWords;

/** The words above a year's plan being written. */
class PlanWordsForm extends Composite<Div> implements KeptForm<PlanWords> {

    private static final int ROWS = 3;

    final TextField topic = new TextField(getTranslation("club.plan.topic"));
    final TextArea goal = area("club.plan.goal", PlanWords.GOAL_MAX);
    final TextArea review = area("club.plan.review", PlanWords.REVIEW_MAX);

    PlanWordsForm(PlanWords words) {
        topic.setMaxLength(PlanWords.TOPIC_MAX);
        topic.setValueChangeMode(ValueChangeMode.LAZY);
        topic.setWidthFull();
        goal.setHelperText(getTranslation("club.plan.goal.hint"));
        review.setHelperText(getTranslation("club.plan.review.hint"));
        fill(words);
        getContent().addClassName("v-stack");
        getContent().add(topic, goal, review);
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("topic", topic.getValue(), "goal", goal.getValue(), "review", review.getValue());
    }

    @Override
    public void restore(Map<String, String> kept) {
        fill(new PlanWords(
                kept.getOrDefault("topic", ""), kept.getOrDefault("goal", ""), kept.getOrDefault("review", "")));
    }

    @Override
    public void whenTyped(Runnable keep) {
        List<HasValue<?, ?>> all = List.of(topic, goal, review);
        all.forEach(it -> it.addValueChangeListener(_ -> keep.run()));
    }

    @Override
    public Optional<PlanWords> read() {
        return Optional.of(new PlanWords(topic.getValue(), goal.getValue(), review.getValue()));
    }

    private void fill(PlanWords words) {
        topic.setValue(words.topic());
        goal.setValue(words.goal());
        review.setValue(words.review());
    }

    private TextArea area(String key, int max) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(max);
        area.setMinRows(ROWS);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setWidthFull();
        return area;
    }
}
