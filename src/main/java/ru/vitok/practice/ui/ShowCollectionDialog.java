package ru.vitok.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import ru.vitok.club.Club;
import ru.vitok.practice.collection.PracticeCollection;
import ru.vitok.practice.collection.ShownCollections;
import ru.vitok.uikit.Buttons;

/** On a club's shelf, or in one's own name as a methodist. */
class ShowCollectionDialog extends Dialog {

    ShowCollectionDialog(PracticeCollection collection, ShownCollections collections, Runnable changed) {
        setHeaderTitle(getTranslation("practice.collection.publish"));
        var club = new Select<Club>();
        club.setLabel(getTranslation("practice.collection.shelf"));
        club.setItems(collections.clubs());
        club.setItemLabelGenerator(it -> it == null ? getTranslation("practice.collection.shelf.none") : it.title());
        club.setEmptySelectionAllowed(true);
        club.setEmptySelectionCaption(getTranslation("practice.collection.shelf.none"));
        club.setWidthFull();
        var form = new Div(new Paragraph(getTranslation("practice.collection.publish.hint")), club);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.collection.publish.do"), "check", () -> {
                            var chosen = club.getValue();
                            collections.publish(collection.id(), chosen == null ? null : chosen.id());
                            close();
                            changed.run();
                        }));
    }
}
