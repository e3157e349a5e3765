package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import ru.vitok.curriculum.EditionRow;

/** Chooses the two editions whose skills stand side by side. */
class SkillPairChoice extends Composite<Div> {

    final Select<EditionRow> later = new Select<>();
    final Select<EditionRow> earlier = new Select<>();

    SkillPairChoice(
            List<EditionRow> all, EditionRow before, EditionRow now, BiConsumer<EditionRow, EditionRow> changed) {
        this(all, before, now, EditionRow::sameWork, changed);
    }

    /** @param pair which two editions may stand side by side */
    SkillPairChoice(
            List<EditionRow> all,
            EditionRow before,
            EditionRow now,
            BiPredicate<EditionRow, EditionRow> pair,
            BiConsumer<EditionRow, EditionRow> changed) {
        var others = all.stream()
                .filter(it -> !it.id().equals(now.id()) && pair.test(it, now))
                .toList();
        fill(later, "curriculum.skills.later", all, now);
        fill(earlier, "curriculum.skills.earlier", others, before);
        later.addValueChangeListener(it -> all.stream()
                .filter(other -> !other.id().equals(it.getValue().id()) && pair.test(other, it.getValue()))
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
