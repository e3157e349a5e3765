package ru.vitok.analysis.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import ru.vitok.uikit.Buttons;

/** A person agrees and may say what the cause might be. */
class ConfirmDialog extends Dialog {

    private static final int MAX = 2000;

    final TextArea cause = new TextArea();

    ConfirmDialog(Consumer<String> confirmed) {
        setHeaderTitle(getTranslation("analysis.confirm.title"));
        cause.setLabel(getTranslation("analysis.confirm.cause"));
        cause.setHelperText(getTranslation("analysis.confirm.hint"));
        cause.setMaxLength(MAX);
        cause.setWidthFull();
        add(cause);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("analysis.dialog.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("analysis.confirm.do"), "check", () -> {
                            close();
                            confirmed.accept(cause.getValue().strip());
                        }));
    }
}
