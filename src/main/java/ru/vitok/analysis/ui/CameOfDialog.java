package ru.vitok.analysis.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import ru.vitok.uikit.Buttons;

/** A finding is closed with what came of it. */
class CameOfDialog extends Dialog {

    private static final int MAX = 2000;

    CameOfDialog(Consumer<String> closed) {
        setHeaderTitle(getTranslation("analysis.field.close"));
        var words = new TextArea(getTranslation("analysis.gifted.came"));
        words.setHelperText(getTranslation("analysis.gifted.came.hint"));
        words.setMaxLength(MAX);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        add(words);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("analysis.dialog.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("analysis.field.close"), "circle-check", () -> {
                            words.setInvalid(words.getValue().isBlank());
                            if (!words.isInvalid()) {
                                close();
                                closed.accept(words.getValue().strip());
                            }
                        }));
    }
}
