package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.SafeHtml;

/** One part of a practice: what to write there, five marks of Markdown, and how readers will see it. */
class MarkdownField extends Composite<Div> {

    private static final int PAUSE = 1000;
    private static final String AROUND = """
            const i = this.inputElement, s = i.selectionStart, e = i.selectionEnd;
            i.setRangeText($0 + i.value.slice(s, e) + $1, s, e, 'end');
            i.dispatchEvent(new Event('input', {bubbles: true}));
            i.dispatchEvent(new Event('change', {bubbles: true}));
            i.focus();""";
    private static final String LINES = """
            const i = this.inputElement, s = i.value.lastIndexOf('\\n', i.selectionStart - 1) + 1, e = i.selectionEnd;
            i.setRangeText(i.value.slice(s, e).split('\\n').map(line => $0 + line).join('\\n'), s, e, 'end');
            i.dispatchEvent(new Event('input', {bubbles: true}));
            i.dispatchEvent(new Event('change', {bubbles: true}));
            i.focus();""";
    private static final String TABLE = "\n\n|  |  |\n|---|---|\n|  |  |\n";

    final TextArea text = new TextArea();
    private final Div preview = new Div();
    private final NativeButton show = new NativeButton(getTranslation("practice.edit.preview"));

    MarkdownField(PracticeSection section, Runnable typed) {
        text.setLabel(getTranslation("practice.section." + section.key()));
        text.setHelperText(getTranslation("practice.edit.hint." + section.key()));
        text.setRequiredIndicatorVisible(section.required());
        text.setMaxLength(PracticeText.SECTION_MAX);
        text.setMinRows(section == PracticeSection.DESCRIPTION ? 8 : 4);
        text.setMaxRows(30);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(event -> {
            text.setInvalid(false);
            if (event.isFromClient()) {
                typed.run();
            }
        });
        preview.addClassName("v-note");
        preview.setVisible(false);
        show.addClassNames("v-btn", "is-quiet");
        show.getElement().setAttribute("type", "button");
        show.addClickListener(_ -> turn());
        getContent().addClassNames("v-stack", "is-tight");
        getContent().add(text, toolbar(), preview);
    }

    private Component toolbar() {
        var bar = new Div(
                mark("practice.edit.bold", null, AROUND, "**", "**"),
                mark("practice.edit.list", "list", LINES, "- ", ""),
                mark("practice.edit.quote", "quote", LINES, "> ", ""),
                mark("practice.edit.table", "table", AROUND, "", TABLE),
                mark("practice.edit.link", "link", AROUND, "[", "](https://)"),
                show);
        bar.addClassNames("v-row", "v-no-print");
        bar.getElement().setAttribute("role", "toolbar");
        bar.getElement().setAttribute("aria-label", getTranslation("practice.edit.marks", text.getLabel()));
        return bar;
    }

    private NativeButton mark(
            String key, @org.jspecify.annotations.Nullable String icon, String script, String before, String after) {
        var button = new NativeButton();
        button.addClassName("v-icon-btn");
        if (icon == null) {
            var letter =
                    new com.vaadin.flow.component.html.Span(getTranslation(key).substring(0, 1));
            letter.addClassName("v-strong");
            button.add(letter);
        } else {
            button.add(Icon.of(icon));
        }
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", getTranslation(key));
        button.getElement().setAttribute("title", getTranslation(key));
        button.addClickListener(_ -> text.getElement().executeJs(script, before, after));
        return button;
    }

    private void turn() {
        var on = !preview.isVisible();
        preview.removeAll();
        preview.add(SafeHtml.prose(text.getValue()));
        preview.setVisible(on);
        text.setVisible(!on);
        show.setText(getTranslation(on ? "practice.edit.preview.hide" : "practice.edit.preview"));
    }
}
