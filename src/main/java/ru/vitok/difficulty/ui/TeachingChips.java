package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Teaching;

/** Subject and grade by taps, taken from what the person teaches; from all there are where that is not known. */
class TeachingChips extends Composite<Div> {

    private static final int LAST_GRADE = 11;

    private final List<Teaching> taught;
    private final Runnable changed;
    private final Div chips = new Div();
    private final ComboBox<String> other = new ComboBox<>();
    private @Nullable String subject;
    private @Nullable Integer grade;

    TeachingChips(List<Teaching> taught, Runnable changed) {
        this.taught = taught;
        this.changed = changed;
        var label = new Span(getTranslation("difficulty.ask.subject-grade"));
        label.addClassName("v-label");
        chips.addClassName("v-chips");
        getContent().add(label);
        if (taught.isEmpty()) {
            other.setItems(getTranslation("difficulty.ask.subjects").split("\\|"));
            other.setAriaLabel(getTranslation("difficulty.ask.subject"));
            other.setPlaceholder(getTranslation("difficulty.ask.subject"));
            other.setClearButtonVisible(true);
            other.addValueChangeListener(event -> choose(event.getValue(), grade, event.isFromClient()));
            getContent().add(other);
        } else {
            subject = taught.getFirst().subject();
            grade = grades().size() == 1 ? grades().getFirst() : null;
        }
        getContent().add(chips);
        draw();
    }

    @Nullable String subject() {
        return subject;
    }

    @Nullable Integer grade() {
        return grade;
    }

    void choose(String words, String number) {
        if (!words.isEmpty()) {
            other.setValue(taught.isEmpty() ? words : null);
            subject = words;
        }
        grade = number.isEmpty() ? grade : Integer.valueOf(number);
        draw();
    }

    private void choose(@Nullable String words, @Nullable Integer number, boolean byPerson) {
        subject = words;
        grade = number;
        draw();
        if (byPerson) {
            changed.run();
        }
    }

    private void draw() {
        chips.removeAll();
        taught.stream()
                .map(Teaching::subject)
                .distinct()
                .forEach(name -> chips.add(chip(name, name.equals(subject), () -> choose(name, null, true))));
        for (var number : grades()) {
            var on = number.equals(grade);
            chips.add(chip(
                    getTranslation("difficulty.ask.grade", number),
                    on,
                    () -> choose(subject, on ? null : number, true)));
        }
    }

    private List<Integer> grades() {
        var known = new TreeSet<Integer>();
        taught.stream().filter(it -> it.subject().equals(subject)).forEach(it -> known.addAll(it.grades()));
        return known.isEmpty() ? IntStream.rangeClosed(1, LAST_GRADE).boxed().toList() : List.copyOf(known);
    }

    private static NativeButton chip(String words, boolean on, Runnable tap) {
        var chip = new NativeButton(words, _ -> tap.run());
        chip.addClassName("v-chip");
        chip.getElement().setAttribute("type", "button");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return chip;
    }
}
