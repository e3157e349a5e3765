package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ru.vitok.practice.review.Rubric;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** A rubric as it is being written, with what its weights come to. */
class RubricForm extends Div {

    final IntegerField pass = new IntegerField(getTranslation("practice.rubric.edit.pass"));
    final IntegerField apart = new IntegerField(getTranslation("practice.rubric.edit.apart"));
    final Paragraph sum = new Paragraph();
    final List<CriterionFields> criteria = new ArrayList<>();
    private final Div list = new Div();
    private final Span moved = new Span();
    private final Runnable typed;

    RubricForm(Rubric rubric, Runnable typed) {
        this.typed = typed;
        addClassName("v-stack");
        list.addClassName("v-stack");
        sum.getElement().setAttribute("role", "status");
        moved.getElement().setAttribute("role", "status");
        moved.addClassName("v-visually-hidden");
        pass.setHelperText(getTranslation("practice.rubric.edit.pass.hint"));
        apart.setHelperText(getTranslation("practice.rubric.edit.apart.hint"));
        pass.addValueChangeListener(_ -> changed());
        apart.addValueChangeListener(_ -> changed());
        var limits = new Div(pass, apart);
        limits.addClassName("v-grid-2");
        var rule = new Card(sum, limits);
        rule.addClassName("v-stack");
        add(list, moved, Buttons.quiet(getTranslation("practice.rubric.edit.add"), "plus", this::addNew), rule);
        fill(rubric);
    }

    void fill(Rubric rubric) {
        criteria.clear();
        list.removeAll();
        rubric.criteria().forEach(this::show);
        pass.setValue(rubric.pass());
        apart.setValue(rubric.apart());
        count();
    }

    Rubric typed() {
        return new Rubric(
                number(pass),
                number(apart),
                criteria.stream().map(CriterionFields::typed).toList());
    }

    private void show(Rubric.Criterion criterion) {
        var fields = new CriterionFields[1];
        fields[0] = new CriterionFields(criterion, this::changed, by -> move(fields[0], by), () -> {
            criteria.remove(fields[0]);
            list.remove(fields[0]);
            changed();
        });
        criteria.add(fields[0]);
        list.add(fields[0]);
    }

    /** The button that was pressed keeps the focus, so that a criterion goes several places by the same key. */
    private void move(CriterionFields fields, int by) {
        int place = criteria.indexOf(fields) + by;
        if (place < 0 || place == criteria.size()) {
            return;
        }
        criteria.remove(fields);
        criteria.add(place, fields);
        // a place is counted while the criterion still stands at its old one
        list.addComponentAtIndex(by > 0 ? place + 1 : place, fields);
        changed();
        (by < 0 && fields.up.isEnabled() || !fields.down.isEnabled() ? fields.up : fields.down).focus();
        moved.setText(getTranslation("practice.rubric.edit.moved", place + 1, criteria.size()));
    }

    private void addNew() {
        var taken = criteria.stream().map(it -> it.typed().key()).toList();
        var key = IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> "own-" + it)
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
        show(new Rubric.Criterion(key, 1, false, Map.of(), Map.of(), List.of()));
        criteria.getLast().title.focus();
        changed();
    }

    private void changed() {
        count();
        typed.run();
    }

    private void count() {
        criteria.forEach(it -> {
            it.up.setEnabled(it != criteria.getFirst());
            it.down.setEnabled(it != criteria.getLast());
        });
        var now = typed();
        sum.setText(getTranslation(
                "practice.rubric.edit.sum", now.criteria().size(), now.weights(), Rubric.WEIGHTS_MAX, now.most()));
    }

    private static int number(IntegerField field) {
        var value = field.getValue();
        return value == null ? 0 : value;
    }
}
