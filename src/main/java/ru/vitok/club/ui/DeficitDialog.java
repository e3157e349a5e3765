package ru.vitok.club.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import ru.vitok.club.DeficitDraft;
import ru.vitok.uikit.Buttons;

/** Writes a corporate deficit down. */
class DeficitDialog extends Dialog {

    DeficitDialog(DeficitForm form, Consumer<DeficitDraft> record) {
        setHeaderTitle(getTranslation("club.deficits.record"));
        setWidth("48rem");
        setMaxWidth("96vw");
        add(form);
        var done = Buttons.primary(
                getTranslation("club.deficit.do"),
                "check",
                () -> form.read().ifPresent(draft -> {
                    record.accept(draft);
                    close();
                }));
        getFooter().add(Buttons.quiet(getTranslation("club.deficit.cancel"), "x", this::close), done);
    }
}
