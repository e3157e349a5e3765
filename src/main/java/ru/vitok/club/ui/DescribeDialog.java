package ru.vitok.club.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.club.Club;
import ru.vitok.club.ClubDraft;
import ru.vitok.uikit.Buttons;

/** Changes the words about a club. */
class DescribeDialog extends Dialog {

    DescribeDialog(Club club, Consumer<ClubDraft> save) {
        setHeaderTitle(getTranslation("club.page.edit"));
        setWidth("48rem");
        setMaxWidth("96vw");
        var form = new ClubForm(List.of(), ClubWords.subjects()).fill(club);
        add(form);
        var done = Buttons.primary(
                getTranslation("club.form.save"),
                "check",
                () -> form.words(club).ifPresent(draft -> {
                    save.accept(draft);
                    close();
                }));
        getFooter().add(Buttons.quiet(getTranslation("club.form.cancel"), "x", this::close), done);
    }
}
