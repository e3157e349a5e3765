package ru.vitok.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.search.words.SearchWords;
import ru.vitok.search.words.WordLine;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** Adds a line, or changes the one that was chosen in the list. */
class WordForm extends Card {

    final TextField shortForm = new TextField(getTranslation("search.words.short"));
    final TextField longForm = new TextField(getTranslation("search.words.long"));
    private final H2 heading = new H2();
    private final NativeButton keep;
    private final NativeButton leave;
    private final SearchWords words;
    private final Runnable changed;
    private @Nullable WordLine changing;

    WordForm(SearchWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        shortForm.setHelperText(getTranslation("search.words.short.hint"));
        longForm.setHelperText(getTranslation("search.words.long.hint"));
        shortForm.setMaxLength(SearchWords.SHORT_MAX);
        longForm.setMaxLength(SearchWords.LONG_MAX);
        for (var field : List.of(shortForm, longForm)) {
            field.setWidthFull();
            field.setErrorMessage(getTranslation("search.words.required"));
        }
        keep = Buttons.primary(getTranslation("search.words.keep"), "check", this::keep);
        leave = Buttons.quiet(getTranslation("search.words.leave"), "x", this::empty);
        var grid = new Div(shortForm, longForm);
        grid.addClassName("v-grid-2");
        var actions = new Div(keep, leave);
        actions.addClassName("v-actions");
        var stack = new Div(grid, actions);
        stack.addClassName("v-stack");
        add(heading, stack);
        empty();
    }

    /** One word is what people write short; several are what they call it in full. */
    void explain(String missed) {
        empty();
        var asked = missed.strip();
        (asked.indexOf(' ') < 0 ? shortForm : longForm).setValue(asked);
        (asked.indexOf(' ') < 0 ? longForm : shortForm).focus();
    }

    void change(WordLine line) {
        changing = line;
        heading.setText(getTranslation("search.words.change"));
        shortForm.setValue(line.word().shortForm());
        longForm.setValue(line.word().longForm());
        leave.setVisible(true);
        shortForm.focus();
    }

    private void empty() {
        changing = null;
        heading.setText(getTranslation("search.words.add"));
        leave.setVisible(false);
        for (var field : List.of(shortForm, longForm)) {
            field.clear();
            field.setInvalid(false);
        }
    }

    private void keep() {
        for (var field : List.of(shortForm, longForm)) {
            field.setInvalid(field.getValue().isBlank());
        }
        if (shortForm.isInvalid() || longForm.isInvalid()) {
            return;
        }
        var line = changing == null
                ? words.add(shortForm.getValue(), longForm.getValue())
                : words.change(changing, shortForm.getValue(), longForm.getValue());
        empty();
        changed.run();
        Toast.done(getTranslation(
                "search.words.kept", line.word().shortForm(), line.word().longForm()));
    }
}
