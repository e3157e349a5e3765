package ru.vitok.club.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import ru.vitok.uikit.Buttons;

/** A deficit is closed with what came of it. */
class CloseDeficitDialog extends Dialog {

    private static final int MAX = 2000;

    CloseDeficitDialog(Consumer<String> closed) {
        setHeaderTitle(getTranslation("club.deficit.close"));
        var words = new TextArea(getTranslation("club.deficit.came"));
        words.setHelperText(getTranslation("club.deficit.came.hint"));
        words.setMaxLength(MAX);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        add(words);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("club.deficit.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("club.deficit.close"), "circle-check", () -> {
                            words.setInvalid(words.getValue().isBlank());
                            if (!words.isInvalid()) {
                                close();
                                closed.accept(words.getValue());
                            }
                        }));
    }
}
