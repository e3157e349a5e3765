package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import ru.vitok.assessment.SliceKey;

/** Chooses a test among those that have data; the choice stands in the address. */
class SliceFilter extends Composite<Div> {

    final Select<String> procedure = new Select<>();
    final Select<Integer> year = new Select<>();
    final Select<String> subject = new Select<>();
    final Select<Integer> grade = new Select<>();
    private final List<SliceKey> slices;
    private final SliceKey chosen;

    SliceFilter(List<SliceKey> slices, SliceKey chosen, Consumer<SliceKey> changed) {
        this.slices = slices;
        this.chosen = chosen;
        procedure.setItemLabelGenerator(it -> Words.procedure(this, it));
        fill(procedure, "assessment.data.procedure", SliceKey::procedure, chosen.procedure());
        fill(year, "assessment.data.year", SliceKey::year, chosen.year());
        year.setItemLabelGenerator(String::valueOf);
        fill(subject, "assessment.data.subject", SliceKey::subject, chosen.subject());
        fill(grade, "assessment.data.grade", SliceKey::grade, chosen.grade());
        getContent().addClassName("v-filters");
        getContent().add(procedure, year, subject, grade);
        for (var field : List.of(procedure, year, subject, grade)) {
            field.addValueChangeListener(_ -> changed.accept(nearest()));
        }
    }

    private <T extends Comparable<T>> void fill(Select<T> field, String label, Function<SliceKey, T> part, T value) {
        field.setLabel(getTranslation(label));
        field.setItems(slices.stream()
                .map(part)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList());
        field.setValue(value);
    }

    /** The test that agrees with most of the four choices, the changed one above all. */
    private SliceKey nearest() {
        return slices.stream().max(Comparator.comparingInt(this::agreement)).orElse(chosen);
    }

    private int agreement(SliceKey key) {
        return points(
                        key.procedure().equals(procedure.getValue()),
                        !key.procedure().equals(chosen.procedure()))
                + points(Integer.valueOf(key.year()).equals(year.getValue()), key.year() != chosen.year())
                + points(
                        key.subject().equals(subject.getValue()), !key.subject().equals(chosen.subject()))
                + points(Integer.valueOf(key.grade()).equals(grade.getValue()), key.grade() != chosen.grade());
    }

    private static int points(boolean agrees, boolean isTheChange) {
        return agrees ? isTheChange ? 10 : 1 : 0;
    }
}
