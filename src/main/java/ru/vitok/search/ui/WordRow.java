package ru.vitok.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import ru.vitok.search.words.SearchWords;
import ru.vitok.search.words.WordLine;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** One line and what may be done with it. */
class WordRow extends Div {

    private final WordLine line;
    private final SearchWords words;
    private final Runnable changed;

    WordRow(WordLine line, SearchWords words, WordForm form, Runnable changed, String about) {
        this.line = line;
        this.words = words;
        this.changed = changed;
        addClassNames("v-list-item", "v-between");
        getElement().setAttribute("role", "listitem");
        var meaning = new Div(new Span(said()));
        var facts = new Span(about);
        facts.addClassNames("v-muted", "v-sm");
        var text = new Div(meaning, facts);
        text.addClassName("is-grow");
        var actions = new Div();
        actions.addClassName("v-actions");
        if (!line.on()) {
            meaning.addClassName("v-muted");
            actions.add(button("search.words.turn-on", "undo-2", this::restore));
        } else {
            if (!line.shipped()) {
                actions.add(button("search.words.edit", "pencil", () -> form.change(line)));
            }
            actions.add(
                    line.shipped()
                            ? button("search.words.turn-off", "eye-off", this::remove)
                            : button("search.words.delete", "trash-2", this::remove));
        }
        add(text, actions);
    }

    private String said() {
        return line.word().shortForm() + " = " + line.word().longForm();
    }

    private NativeButton button(String key, String icon, Runnable action) {
        var button = Buttons.quiet(getTranslation(key), icon, action);
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + said());
        return button;
    }

    private void remove() {
        words.remove(line);
        changed.run();
        Toast.undoable(
                getTranslation(line.shipped() ? "search.words.turned-off" : "search.words.deleted", said()),
                this::restore);
    }

    private void restore() {
        words.restore(line);
        changed.run();
    }
}
