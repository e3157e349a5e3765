package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.Attachment;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Icon;

/** Files by name, each with what it is and how large; a picture shows itself. */
class FileList extends Div {

    private final Formats formats;

    /** @param remove what a press on «remove» does; nothing where the reader may not */
    FileList(List<Attachment> attachments, Formats formats, @Nullable Consumer<Attachment> remove) {
        this.formats = formats;
        addClassName("v-list");
        attachments.forEach(it -> add(line(it, remove)));
    }

    private Div line(Attachment attachment, @Nullable Consumer<Attachment> remove) {
        var link = new Anchor("/" + attachment.path(), attachment.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("v-file-name");
        var facts = new Div(facts(attachment));
        facts.addClassNames("v-muted", "v-sm");
        var words = new Div(link, facts);
        words.addClassName("is-grow");
        var line = new Div(sign(attachment), words);
        line.addClassNames("v-list-item", "v-row", "is-nowrap", "v-file");
        if (remove != null) {
            var button =
                    Buttons.quiet(getTranslation("practice.files.remove"), "trash-2", () -> remove.accept(attachment));
            button.setAriaLabel(getTranslation("practice.files.remove-named", attachment.name()));
            line.add(button);
        }
        return line;
    }

    private Component sign(Attachment attachment) {
        if (attachment.small()) {
            var picture = new Image("/" + attachment.smallPath(), "");
            picture.addClassName("v-file-picture");
            picture.getElement().setAttribute("loading", "lazy");
            return picture;
        }
        var sign = new Span(Icon.of(
                switch (attachment.kind()) {
                    case PNG, JPEG, WEBP -> "image";
                    case MP4 -> "video";
                    case XLSX -> "file-spreadsheet";
                    default -> "file-text";
                }));
        sign.addClassName("v-file-sign");
        return sign;
    }

    /** «PDF · 1,2 МБ» */
    private String facts(Attachment attachment) {
        var kilobytes = attachment.size() / 1024.0;
        var size = kilobytes < 1024
                ? getTranslation(
                        "practice.files.kilobytes", formats.count(Math.max(1, Math.round(kilobytes)), getLocale()))
                : getTranslation("practice.files.megabytes", formats.decimal(kilobytes / 1024, getLocale()));
        return attachment.kind().name().toUpperCase(Locale.ROOT) + " · " + size;
    }
}
