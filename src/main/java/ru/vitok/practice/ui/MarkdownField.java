package ru.vitok.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Supplier;
import ru.vitok.practice.AttachedPictures;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.Markdown;
import ru.vitok.uikit.SafeHtml;
import ru.vitok.uikit.Toast;

/** One part of a practice: what to write there, marks of Markdown, and beside it how readers will see it. */
class MarkdownField extends Composite<Div> {

    /** One and the same always: changing it drops what was typed and not sent yet. */
    private static final int PAUSE = 500;

    private static final int MOST_PASTED = 2_000_000;
    private static final String PASTED = "vitok-pasted";

    /** What has a look of its own comes as HTML; plain words are pasted as ever. */
    private static final String LISTEN = """
            this.addEventListener('paste', event => {
              const html = event.clipboardData && event.clipboardData.getData('text/html');
              if (!html || html.length > $1 || !/<(table|[uo]l|li|b|strong|i|em|h[1-6]|su[bp]|a)[\\s>]|MsoList/i.test(html)) return;
              event.preventDefault();
              this.dispatchEvent(new CustomEvent($0, {detail: html.replace(/<!--[^]*?-->|<style[^]*?<\\/style>/gi, '')}));
            }, true);""";

    final TextArea text = new TextArea();
    final Div preview = new Div();
    private final Div both = new Div();
    private final MarkdownTools tools;
    private final NativeButton show = new NativeButton(getTranslation("practice.edit.preview"));
    private Supplier<AttachedPictures> pictures = () -> new AttachedPictures(List.of());

    MarkdownField(PracticeSection section, Runnable typed) {
        var name = getTranslation("practice.section." + section.key());
        text.setAriaLabel(name);
        text.setHelperText(getTranslation("practice.edit.hint." + section.key()));
        text.setMaxLength(PracticeText.SECTION_MAX);
        text.setMinRows(section == PracticeSection.DESCRIPTION ? 8 : 4);
        text.setMaxRows(30);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(event -> {
            text.setInvalid(false);
            refresh();
            if (event.isFromClient()) {
                typed.run();
            }
        });
        sendOnLeaving(typed);
        text.getElement().executeJs(LISTEN, PASTED, MOST_PASTED);
        text.getElement()
                .addEventListener(
                        PASTED,
                        event -> paste(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        preview.addClassName("v-note");
        preview.getElement().setAttribute("aria-label", getTranslation("practice.edit.preview"));
        preview.getElement().setAttribute("role", "region");
        preview.setVisible(false);
        show.addClassNames("v-btn", "is-quiet");
        show.getElement().setAttribute("type", "button");
        show.getElement().setAttribute("aria-pressed", "false");
        show.addClickListener(_ -> turn());
        tools = new MarkdownTools(name, text, () -> pictures.get().names(), show);
        both.add(text, preview);
        // the marks show where one writes, not under every part
        getContent().addClassNames("v-stack", "is-tight", "v-md");
        getContent().add(tools, both);
    }

    /** Whoever presses a button within the pause: of several lines put in at once nothing was sent. */
    private void sendOnLeaving(Runnable typed) {
        text.getElement()
                .addEventListener("change", event -> {
                    var now = event.getEventData().get("element.value").asString();
                    if (!now.equals(text.getValue())) {
                        text.setValue(now);
                        typed.run();
                    }
                })
                .addEventData("element.value");
    }

    /** Which pictures the text may show; asked each time, for files come and go while one writes. */
    void show(Supplier<AttachedPictures> attached) {
        pictures = attached;
        refresh();
    }

    private void paste(String html) {
        var words = Markdown.pasted(html);
        if (!words.isEmpty()) {
            tools.insert(words);
        }
        if (html.contains("<img") || html.contains("<v:imagedata")) {
            Toast.problem(getTranslation("practice.edit.pasted-pictures"));
        }
    }

    private void turn() {
        var on = !preview.isVisible();
        preview.setVisible(on);
        both.setClassName("v-grid-2", on);
        getContent().setClassName("is-shown", on);
        show.setText(getTranslation(on ? "practice.edit.preview.hide" : "practice.edit.preview"));
        show.getElement().setAttribute("aria-pressed", String.valueOf(on));
        refresh();
    }

    private void refresh() {
        if (!preview.isVisible()) {
            return;
        }
        preview.removeAll();
        preview.add(
                text.isEmpty()
                        ? new Paragraph(getTranslation("practice.edit.preview.empty"))
                        : SafeHtml.prose(text.getValue(), pictures.get()));
    }
}
