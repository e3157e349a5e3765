package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.curriculum.EquivalencePage;
import ru.vitok.curriculum.Equivalences;

/** Chooses the two editions whose skills or codes stand side by side. */
class PairChoice extends Composite<Div> {

    final Select<EditionRow> later = new Select<>();
    final Select<EditionRow> earlier = new Select<>();

    PairChoice(List<EditionRow> all, EquivalencePage page, BiConsumer<EditionRow, EditionRow> changed) {
        var now = page.later();
        var others = all.stream()
                .filter(it -> Equivalences.pair(it, now, page.kind()))
                .toList();
        fill(later, "curriculum.pair.later", all, now);
        fill(earlier, "curriculum.pair.earlier", others, page.earlier());
        later.addValueChangeListener(it -> all.stream()
                .filter(other -> Equivalences.pair(other, it.getValue(), page.kind()))
                .findFirst()
                .ifPresent(other -> changed.accept(other, it.getValue())));
        earlier.addValueChangeListener(it -> changed.accept(it.getValue(), now));
        getContent().addClassName("v-row");
        getContent().add(later, earlier);
    }

    private void fill(Select<EditionRow> field, String label, List<EditionRow> items, EditionRow value) {
        field.setLabel(getTranslation(label));
        field.setItemLabelGenerator(it -> EditionWords.title(this, it) + " · "
                + EditionWords.years(this, it.fromYear(), it.toYear()) + " · "
                + EditionWords.origin(this, it.origin()));
        field.setItems(items);
        items.stream().filter(it -> it.id().equals(value.id())).findFirst().ifPresent(field::setValue);
        field.setWidth("26rem");
        field.setMaxWidth("100%");
    }
}
