package ru.vitok.assessment.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import ru.vitok.assessment.ImportPreview;
import ru.vitok.assessment.ReportForm;
import ru.vitok.uikit.Buttons;

/** Data that many look at go: it is asked first, and said how they could come back. */
class RevertDialog extends Dialog {

    /** @param kept whether the portal still has the files and could read them again */
    RevertDialog(ImportPreview upload, boolean kept, Runnable revert) {
        setHeaderTitle(getTranslation("assessment.revert.title", upload.row().name()));
        setWidth("min(36rem, 100%)");
        add(
                new Paragraph(getTranslation("assessment.revert.what")),
                new Paragraph(getTranslation(kept ? "assessment.revert.kept" : "assessment.revert.gone")));
        if (upload.files().stream().anyMatch(it -> it.form() == ReportForm.OLYMPIAD)) {
            add(new Paragraph(getTranslation("assessment.revert.names")));
        }
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("assessment.revert.leave"), "x", this::close),
                        Buttons.primary(getTranslation("assessment.revert.do"), "undo-2", () -> {
                            close();
                            revert.run();
                        }));
    }
}
