package ru.vitok.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.SafeHtml;

/** Everything by a few letters: what can be done, what can be found, where one can go. The arrow keys are the script's. */
class Palette extends Dialog {

    private static final int PAUSE = 150;
    private static final String LIST = "palette-list";

    private final PaletteFinds finds;
    private final Input field = new Input();
    private final Div list = new Div();
    private final Paragraph count = new Paragraph();

    Palette(PaletteFinds finds) {
        this.finds = finds;
        addClassName("v-palette");
        getElement().setAttribute("aria-label", getTranslation("shell.palette.title"));
        setDraggable(false);
        describe();
        var close = Buttons.quiet(getTranslation("shell.palette.close"), "x", this::close);
        close.addClassName("v-palette-close");
        var line = new Div(Icon.of("search"), field, close);
        line.addClassName("v-palette-field");
        var all = new Div(line, list, count);
        all.getElement().setAttribute("data-palette", "");
        add(all);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                field.getElement().executeJs("requestAnimationFrame(() => this.focus())");
            } else {
                removeFromParent();
            }
        });
        show("");
    }

    @Override
    protected void onAttach(com.vaadin.flow.component.AttachEvent event) {
        super.onAttach(event);
        var leaving = event.getUI().addAfterNavigationListener(_ -> close());
        addDetachListener(_ -> leaving.remove());
    }

    private void describe() {
        field.setType("text");
        field.setPlaceholder(getTranslation("shell.search.placeholder"));
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(event -> show(event.getValue()));
        var element = field.getElement();
        element.setAttribute("role", "combobox");
        element.setAttribute("aria-expanded", "true");
        element.setAttribute("aria-controls", LIST);
        element.setAttribute("aria-autocomplete", "list");
        element.setAttribute("aria-label", getTranslation("shell.palette.title"));
        element.setAttribute("autocomplete", "off");
        list.setId(LIST);
        list.addClassName("v-palette-list");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("shell.palette.finds"));
        count.addClassNames("v-visually-hidden");
        count.getElement().setAttribute("aria-live", "polite");
    }

    final void show(String typed) {
        list.removeAll();
        var groups = finds.find(this, typed.strip());
        var number = 0;
        for (var group : groups.entrySet()) {
            var heading = new Div(group.getKey());
            heading.addClassName("v-palette-group");
            heading.setId("palette-group-" + number);
            var box = new Div(heading);
            box.getElement().setAttribute("role", "group");
            box.getElement().setAttribute("aria-labelledby", "palette-group-" + number);
            for (var item : group.getValue()) {
                box.add(option(item, number++));
            }
            list.add(box);
        }
        if (!typed.isBlank()) {
            list.add(everything(typed.strip(), number));
        }
        list.getElement().setAttribute("data-for", typed.strip());
        count.setText(getTranslation("shell.palette.count", number));
        field.getElement().setAttribute("aria-activedescendant", "palette-0");
    }

    private Anchor option(PaletteItem item, int number) {
        var title = item.html() == null ? new Span(item.title()) : SafeHtml.marked(item.html());
        var words = new Div(title);
        words.addClassName("is-grow");
        if (!item.note().isBlank()) {
            var note = new Span(item.note());
            note.addClassNames("v-muted", "v-sm");
            words.add(new Div(note));
        }
        var link = new Anchor("/" + item.path(), Icon.of(item.icon()), words);
        return asOption(link, number);
    }

    /** What the palette has no room for stands on the page of the search. */
    private Anchor everything(String typed, int number) {
        var path = "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        var words = new Div(getTranslation("shell.palette.everything", typed));
        words.addClassName("is-grow");
        return asOption(new Anchor(path, Icon.of("arrow-right"), words), number);
    }

    private static Anchor asOption(Anchor link, int number) {
        link.setId("palette-" + number);
        link.addClassName("v-palette-item");
        link.getElement().setAttribute("role", "option");
        link.getElement().setAttribute("tabindex", "-1");
        link.getElement().setAttribute("aria-selected", String.valueOf(number == 0));
        return link;
    }

    static void open(PaletteFinds finds) {
        var palette = new Palette(finds);
        UI.getCurrent().add(palette);
        palette.open();
    }
}
