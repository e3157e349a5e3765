package ru.vitok.practice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import ru.vitok.practice.review.Rubric;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** One criterion as it is being written. */
class CriterionFields extends Card {

    private static final int PAUSE = 800;

    final TextField title = new TextField(getTranslation("practice.rubric.edit.criterion"));
    final TextArea hint = new TextArea(getTranslation("practice.rubric.edit.hint"));
    final IntegerField weight = new IntegerField(getTranslation("practice.rubric.edit.weight"));
    final Checkbox must = new Checkbox(getTranslation("practice.rubric.edit.must"));
    final List<TextField> levels = new ArrayList<>();
    private final Rubric.Criterion before;

    final NativeButton up;
    final NativeButton down;

    CriterionFields(Rubric.Criterion before, Runnable typed, IntConsumer move, Runnable remove) {
        this.before = before;
        addClassName("v-stack");
        title.setMaxLength(Rubric.TITLE_MAX);
        title.setWidthFull();
        hint.setMaxLength(Rubric.HINT_MAX);
        hint.setWidthFull();
        weight.setMin(1);
        weight.setMax(Rubric.WEIGHT_MAX);
        weight.setStepButtonsVisible(true);
        var words = new Div();
        words.addClassName("v-grid-2");
        for (int points = 0; points <= Rubric.POINTS_MAX; points++) {
            var field = new TextField(getTranslation("practice.rubric.edit.level", points));
            field.setMaxLength(Rubric.HINT_MAX);
            field.setWidthFull();
            levels.add(field);
            words.add(field);
        }
        fill();
        listen(typed);
        var rule = new Div(weight, must);
        rule.addClassNames("v-row", "is-end");
        var said = new Details(getTranslation("practice.rubric.edit.levels"), words);
        said.setOpened(!before.levels().isEmpty());
        up = Buttons.quiet(getTranslation("practice.rubric.edit.up"), "chevron-up", () -> move.accept(-1));
        down = Buttons.quiet(getTranslation("practice.rubric.edit.down"), "chevron-down", () -> move.accept(1));
        var steps = new Div(up, down, Buttons.quiet(getTranslation("practice.rubric.edit.remove"), "trash-2", remove));
        steps.addClassName("v-row");
        add(title, hint, rule, said, steps);
    }

    private void fill() {
        title.setValue(before.title(getLocale()));
        hint.setValue(before.hint(getLocale()));
        weight.setValue(before.weight());
        must.setValue(before.must());
        for (int points = 0; points < before.levels().size(); points++) {
            levels.get(points).setValue(before.levels().get(points));
        }
    }

    private void listen(Runnable typed) {
        hint.setValueChangeMode(ValueChangeMode.LAZY);
        hint.setValueChangeTimeout(PAUSE);
        hint.addValueChangeListener(_ -> typed.run());
        weight.addValueChangeListener(_ -> typed.run());
        must.addValueChangeListener(_ -> typed.run());
        var lines = new ArrayList<>(levels);
        lines.add(title);
        lines.forEach(it -> {
            it.setValueChangeMode(ValueChangeMode.LAZY);
            it.setValueChangeTimeout(PAUSE);
            it.addValueChangeListener(_ -> typed.run());
        });
    }

    Rubric.Criterion typed() {
        var points = weight.getValue();
        var said = levels.stream().map(it -> it.getValue().strip()).toList();
        return new Rubric.Criterion(
                before.key(),
                points == null ? 0 : points,
                must.getValue(),
                words(before.title(), title.getValue().strip()),
                words(before.hint(), hint.getValue().strip()),
                said.stream().allMatch(String::isEmpty) ? List.of() : said);
    }

    /** Words that were not touched keep their other language; written anew they are the same in both. */
    private Map<String, String> words(Map<String, String> old, String now) {
        return now.equals(old.getOrDefault(getLocale().getLanguage(), old.getOrDefault("ru", "")))
                ? old
                : Map.of("ru", now);
    }
}
