package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Choices beside a list, in groups, each with its count; whoever chooses has the list changed at once. */
public class ChoiceCard extends Card {

    private static final int SHOWN = 8;

    /** One value of a group, as it is kept. */
    public record Choice(String value, long count, boolean chosen) {}

    /** Whether the choices are unfolded; the page keeps it, for each choice draws the card anew. */
    public static final class Unfolded {
        private boolean on;
    }

    private int chosen;

    protected ChoiceCard() {
        addClassName("v-facets");
    }

    /** Where there is no room beside the list the choices wait behind a button above it. */
    public void folds(Unfolded unfolded) {
        var many = chosen == 0 ? "" : " · " + chosen;
        var open = Buttons.quiet(getTranslation("uikit.choices.open") + many, "sliders-horizontal", () -> {});
        var done = Buttons.quiet(getTranslation("uikit.choices.done"), "check", () -> {});
        List.of(open, done).forEach(it -> {
            it.addClassNames("v-facets-fold", "is-wide");
            it.addClickListener(_ -> fold(unfolded, open));
        });
        addComponentAsFirst(open);
        add(done);
        show(unfolded, open);
    }

    private void fold(Unfolded unfolded, NativeButton open) {
        unfolded.on = !unfolded.on;
        show(unfolded, open);
        open.focus();
    }

    private void show(Unfolded unfolded, NativeButton open) {
        setClassName("is-open", unfolded.on);
        open.getElement().setAttribute("aria-expanded", String.valueOf(unfolded.on));
    }

    /**
     * Boxes one below the other: the most frequent, and those that are chosen.
     *
     * @param names how people call the values that are shown
     */
    protected void boxes(
            String heading,
            List<Choice> choices,
            Function<List<String>, Map<String, String>> names,
            Consumer<String> toggle) {
        var shown = choices.stream()
                .filter(it -> it.chosen() || choices.indexOf(it) < SHOWN)
                .toList();
        count(choices);
        var words = names.apply(shown.stream().map(Choice::value).toList());
        group(
                heading,
                shown.stream()
                        .map(it -> box(it, words.getOrDefault(it.value(), it.value()), toggle))
                        .toList());
    }

    /**
     * Short values side by side.
     *
     * @param aloud what is read out for one of them
     */
    protected void chips(
            String heading, List<Choice> choices, Function<Choice, String> aloud, Consumer<String> toggle) {
        count(choices);
        var row = new Div();
        row.addClassName("v-chips");
        choices.forEach(it -> row.add(chip(it, aloud.apply(it), toggle)));
        group(heading, choices.isEmpty() ? List.of() : List.of(row));
    }

    private void count(List<Choice> choices) {
        chosen += (int) choices.stream().filter(Choice::chosen).count();
    }

    private void group(String heading, List<? extends Component> choices) {
        if (choices.isEmpty()) {
            return;
        }
        var group = new Div(new H2(heading));
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", heading);
        choices.forEach(group::add);
        add(group);
    }

    private static Component box(Choice choice, String words, Consumer<String> toggle) {
        var box = new Input();
        box.getElement().setAttribute("type", "checkbox");
        box.getElement().setProperty("checked", choice.chosen());
        box.getElement().addEventListener("change", _ -> toggle.accept(choice.value()));
        var count = new Span(String.valueOf(choice.count()));
        count.addClassName("v-muted");
        var label = new NativeLabel();
        label.add(box, new Span(words), count);
        return label;
    }

    private static Component chip(Choice choice, String aloud, Consumer<String> toggle) {
        var chip = new NativeButton(choice.value(), _ -> toggle.accept(choice.value()));
        chip.addClassName("v-chip");
        chip.setClassName("is-on", choice.chosen());
        chip.getElement().setAttribute("aria-pressed", String.valueOf(choice.chosen()));
        chip.getElement().setAttribute("aria-label", aloud);
        return chip;
    }
}
