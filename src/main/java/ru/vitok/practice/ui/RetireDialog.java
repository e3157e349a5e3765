package ru.vitok.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.uikit.Buttons;

/** An author takes a practice from its readers. It is asked first: only a methodist gives it back. */
class RetireDialog extends Dialog {

    RetireDialog(Runnable retire) {
        setHeaderTitle(getTranslation("practice.fresh.no"));
        add(new Paragraph(getTranslation("practice.fresh.no.sure")));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.fresh.no.do"), "archive", () -> {
                            close();
                            retire.run();
                        }));
    }
}
