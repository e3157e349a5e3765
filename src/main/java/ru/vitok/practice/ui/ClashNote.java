package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ru.vitok.practice.ComparedTexts;
import ru.vitok.practice.MergedText;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.Buttons;

/** Says that the same parts were written elsewhere meanwhile, shows both, and lets the person take the other's words. */
class ClashNote extends Div {

    private final ComparedTexts compared;
    private final Consumer<String> take;

    /** @param take puts the other side's part into the form, by its key */
    ClashNote(ComparedTexts compared, Consumer<String> take) {
        this.compared = compared;
        this.take = take;
        addClassNames("v-note", "v-stack", "is-tight");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param mine what stands in the form */
    void show(String words, MergedText merged, PracticeText mine) {
        removeAll();
        setVisible(!merged.whole());
        if (merged.whole()) {
            return;
        }
        var names = merged.clashes().stream()
                .map(it -> "«" + PartCard.name(this, it) + "»")
                .collect(Collectors.joining(", "));
        add(new Paragraph(getTranslation(words, names)));
        var parts = compared.parts(merged.theirs(), mine).stream().collect(Collectors.toMap(it -> it.key(), it -> it));
        for (var key : merged.clashes()) {
            var part = parts.get(key);
            var box = part == null
                    ? new Div(new Paragraph(PartCard.name(this, key)))
                    : new PartCard(
                            part, getTranslation("practice.clash.theirs"), getTranslation("practice.clash.mine"));
            box.add(Buttons.quiet(getTranslation("practice.clash.take"), "undo-2", () -> {
                take.accept(key);
                box.removeFromParent();
                // the words alone are left
                setVisible(getComponentCount() > 1);
            }));
            add(box);
        }
        scrollIntoView();
    }
}
