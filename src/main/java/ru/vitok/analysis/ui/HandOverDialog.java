package ru.vitok.analysis.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import ru.vitok.analysis.PublishTarget;
import ru.vitok.uikit.Buttons;

/** To which clubs, and with which words. */
class HandOverDialog extends Dialog {

    private static final int MAX = 2000;

    final CheckboxGroup<PublishTarget> clubs = new CheckboxGroup<>();
    final TextArea note = new TextArea();

    HandOverDialog(List<PublishTarget> targets, BiConsumer<Set<UUID>, String> handOver) {
        setHeaderTitle(getTranslation("analysis.hand-over.title"));
        add(new Paragraph(getTranslation("analysis.hand-over.words")));
        if (targets.isEmpty()) {
            add(new Paragraph(getTranslation("analysis.hand-over.no-clubs")));
        } else {
            clubs.setLabel(getTranslation("analysis.hand-over.clubs"));
            clubs.setItems(targets);
            clubs.setItemLabelGenerator(PublishTarget::title);
            add(clubs);
        }
        note.setLabel(getTranslation("analysis.hand-over.note"));
        note.setMaxLength(MAX);
        note.setWidthFull();
        add(note);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("analysis.dialog.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("analysis.hand-over.do"), "share-2", () -> {
                            close();
                            handOver.accept(
                                    clubs.getValue().stream()
                                            .map(PublishTarget::id)
                                            .collect(Collectors.toSet()),
                                    note.getValue().strip());
                        }));
    }
}
