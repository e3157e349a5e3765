package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import ru.vitok.curriculum.EditionRow;

/** Chooses editions by procedure and subject among those there are. */
class EditionFilter extends Composite<Div> {

    final Select<String> procedure = new Select<>();
    final Select<String> subject = new Select<>();

    EditionFilter(List<EditionRow> all, EditionChoice choice, Consumer<EditionChoice> changed) {
        getContent().addClassName("v-row");
        fill(procedure, "curriculum.editions.procedure", all, EditionRow::procedure, choice.procedure());
        procedure.setItemLabelGenerator(it -> it == null || it.isEmpty() ? all() : EditionWords.procedure(this, it));
        fill(subject, "curriculum.editions.subject", all, EditionRow::subject, choice.subject());
        subject.setItemLabelGenerator(it -> it == null || it.isEmpty() ? all() : it);
        for (var field : List.of(procedure, subject)) {
            field.addValueChangeListener(
                    _ -> changed.accept(new EditionChoice(procedure.getValue(), subject.getValue())));
        }
    }

    private void fill(
            Select<String> field, String label, List<EditionRow> all, Function<EditionRow, String> part, String value) {
        field.setLabel(getTranslation(label));
        var items = new ArrayList<String>();
        items.add("");
        all.stream().map(part).distinct().sorted().forEach(items::add);
        field.setItems(items);
        field.setValue(items.contains(value) ? value : "");
        getContent().add(field);
    }

    private String all() {
        return getTranslation("curriculum.editions.all");
    }
}
