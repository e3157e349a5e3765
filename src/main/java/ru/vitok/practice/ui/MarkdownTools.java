package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Supplier;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.Toast;

/** The marks of Markdown on buttons: each puts its mark where the person writes. */
class MarkdownTools extends Div {

    /** Done in the browser: whoever goes on typing at once must not be overtaken by an answer of the server. */
    private static final String PRESSED = """
            this.addEventListener('click', () => {
              const i = $0.inputElement, e = i.selectionEnd;
              %s
              i.dispatchEvent(new Event('input', {bubbles: true}));
              i.dispatchEvent(new Event('change', {bubbles: true}));
              i.focus();
            });""";
    /** The chosen words between two marks; without a choice the cursor stands between them. */
    private static final String AROUND = PRESSED.formatted("""
            const s = i.selectionStart, chosen = i.value.slice(s, e);
            i.setRangeText($1 + chosen + $2, s, e, 'end');
            if (!chosen && $1) i.selectionStart = i.selectionEnd = s + $1.length;""");

    private static final String LINES = PRESSED.formatted("""
            const s = i.value.lastIndexOf('\\n', i.selectionStart - 1) + 1;
            i.setRangeText(i.value.slice(s, e).split('\\n').map(line => $1 + line + $2).join('\\n'), s, e, 'end');""");
    private static final String PLACE = """
            const i = this.inputElement;
            i.setRangeText($0, i.selectionStart, i.selectionEnd, 'end');
            i.dispatchEvent(new Event('input', {bubbles: true}));
            i.dispatchEvent(new Event('change', {bubbles: true}));
            i.focus();""";
    /** A press leaves the cursor where one writes, so the marks stay; what was typed goes ahead of the press. */
    private static final String HELD = """
            this.addEventListener('mousedown', event => {
              event.preventDefault();
              $0.inputElement.dispatchEvent(new Event('change', {bubbles: true}));
            });""";

    private static final String TABLE = "\n\n|  |  |\n|---|---|\n|  |  |\n";

    private final TextArea text;
    private final Supplier<List<String>> pictures;

    MarkdownTools(String name, TextArea text, Supplier<List<String>> pictures, Component... more) {
        this.text = text;
        this.pictures = pictures;
        addClassNames("v-row", "v-no-print");
        getElement().executeJs(HELD, text.getElement());
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("practice.edit.marks", name));
        add(
                button(
                        "practice.edit.bold",
                        letter(getTranslation("practice.edit.bold.sign"), true),
                        AROUND,
                        "**",
                        "**"),
                button("practice.edit.italic", slanted(), AROUND, "*", "*"),
                button("practice.edit.heading", letter("H", true), LINES, "### ", ""),
                button("practice.edit.list", Icon.of("list"), LINES, "- ", ""),
                button("practice.edit.numbers", letter("1.", false), LINES, "1. ", ""),
                button("practice.edit.quote", Icon.of("quote"), LINES, "> ", ""),
                button("practice.edit.table", Icon.of("table"), AROUND, "", TABLE),
                button("practice.edit.formula", letter("√x", false), AROUND, "$", "$"),
                button("practice.edit.link", Icon.of("link"), AROUND, "[", "](https://)"),
                picture());
        add(more);
    }

    /** Puts words where the cursor stands, in the place of what is chosen. */
    void insert(String words) {
        text.getElement().executeJs(PLACE, words);
    }

    private NativeButton picture() {
        var button = bare("practice.edit.picture", Icon.of("image"));
        button.addClickListener(_ -> {
            var names = pictures.get();
            if (names.isEmpty()) {
                Toast.problem(getTranslation("practice.edit.picture.none"));
            } else {
                new PictureDialog(names, words -> insert("\n\n" + words + "\n\n")).open();
            }
        });
        return button;
    }

    private NativeButton button(String key, Component sign, String script, String before, String after) {
        var button = bare(key, sign);
        button.getElement().executeJs(script, text.getElement(), before, after);
        return button;
    }

    private NativeButton bare(String key, Component sign) {
        var button = new NativeButton();
        button.addClassName("v-icon-btn");
        button.add(sign);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", getTranslation(key));
        button.getElement().setAttribute("title", getTranslation(key));
        return button;
    }

    private Component slanted() {
        return new com.vaadin.flow.component.html.Emphasis(getTranslation("practice.edit.italic.sign"));
    }

    private static Span letter(String sign, boolean strong) {
        var letter = new Span(sign);
        if (strong) {
            letter.addClassName("v-strong");
        }
        return letter;
    }
}
