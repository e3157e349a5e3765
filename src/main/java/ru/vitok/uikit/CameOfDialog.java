package ru.vitok.uikit;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** A finding or a deficit is closed with what came of it. */
public class CameOfDialog extends Dialog {

    private static final int MAX = 2000;

    public CameOfDialog(String close, Consumer<String> closed) {
        setHeaderTitle(close);
        var words = new TextArea(getTranslation("uikit.came"));
        words.setHelperText(getTranslation("uikit.came.hint"));
        words.setMaxLength(MAX);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        add(words);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("uikit.came.cancel"), "x", this::close),
                        Buttons.primary(close, "circle-check", () -> {
                            words.setInvalid(words.getValue().isBlank());
                            if (!words.isInvalid()) {
                                close();
                                closed.accept(words.getValue().strip());
                            }
                        }));
    }
}
