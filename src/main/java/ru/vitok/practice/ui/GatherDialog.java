package ru.vitok.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import ru.vitok.practice.collection.PracticeCollection;
import ru.vitok.practice.collection.PracticeCollections;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** Into which of one's collections, or a new one, and why. */
class GatherDialog extends Dialog {

    final Select<PracticeCollection> known = new Select<>();
    final TextField fresh = new TextField(getTranslation("practice.collection.new"));
    final TextField why = new TextField(getTranslation("practice.collection.why"));

    GatherDialog(UUID practice, PracticeCollections collections) {
        setHeaderTitle(getTranslation("practice.collection.put"));
        var mine = collections.mine();
        known.setLabel(getTranslation("practice.collection.which"));
        known.setItems(mine);
        known.setItemLabelGenerator(it -> it == null ? getTranslation("practice.collection.new") : it.title());
        known.setEmptySelectionAllowed(true);
        known.setEmptySelectionCaption(getTranslation("practice.collection.new"));
        known.setVisible(!mine.isEmpty());
        known.addValueChangeListener(it -> fresh.setVisible(it.getValue() == null));
        if (!mine.isEmpty()) {
            known.setValue(mine.getFirst());
        }
        known.setWidthFull();
        fresh.setMaxLength(PracticeCollection.TITLE_MAX);
        fresh.setWidthFull();
        why.setMaxLength(PracticeCollection.WHY_MAX);
        why.setHelperText(getTranslation("practice.collection.why.hint"));
        why.setWidthFull();
        var form = new Div(known, fresh, why);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.collection.put.do"), "check", () -> {
                            var to = known.getValue() == null
                                    ? collections.create(fresh.getValue(), "")
                                    : known.getValue().id();
                            collections.put(to, practice, why.getValue());
                            close();
                            Toast.done(getTranslation("practice.collection.put.done"));
                        }));
    }
}
