package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.practice.Practice;
import ru.vitok.practice.authors.CoAuthorship;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** A colleague leaves. It is asked first: only a new invitation brings the colleague back. */
class LeaveDialog extends Dialog {

    LeaveDialog(Practice practice, CoAuthorship mine) {
        setHeaderTitle(getTranslation("practice.authors.leave"));
        add(new Paragraph(getTranslation("practice.authors.leave.sure")));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.authors.leave"), "log-out", () -> {
                            mine.leave(practice.id());
                            close();
                            Toast.done(getTranslation("practice.authors.left"));
                            UI.getCurrent().navigate("practices/mine");
                        }));
    }
}
