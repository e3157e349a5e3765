package ru.vitok.club.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import ru.vitok.people.Drafts;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.DraftNote;

/** A form in a dialog; what is typed is kept on the server until it is saved or given up. */
class KeptDialog extends Dialog {

    private final Drafts drafts;
    private final String draft;

    /** @param draft under which name the unfinished words are kept */
    <T, F extends Component & KeptForm<T>> KeptDialog(
            String heading, F form, Drafts drafts, String draft, Consumer<T> save) {
        this.drafts = drafts;
        this.draft = draft;
        setHeaderTitle(heading);
        setWidth("48rem");
        setMaxWidth("96vw");
        var all = new Div(form);
        all.addClassName("v-stack");
        drafts.mine(draft)
                .ifPresent(kept -> all.addComponentAsFirst(new DraftNote(
                        getTranslation("club.plan.draft"),
                        () -> form.restore(kept.fields()),
                        () -> drafts.drop(draft))));
        add(all);
        form.whenTyped(() -> drafts.keep(draft, form.typed()));
        var done = Buttons.primary(
                getTranslation("club.form.save"),
                "check",
                () -> form.read().ifPresent(written -> {
                    save.accept(written);
                    leave();
                }));
        getFooter().add(Buttons.quiet(getTranslation("club.plan.cancel"), "x", this::leave), done);
    }

    private void leave() {
        drafts.drop(draft);
        close();
    }
}
