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

    /** @param handed those that have it in hand already: it is not given to them a second time */
    HandOverDialog(List<PublishTarget> all, Set<UUID> handed, BiConsumer<Set<UUID>, String> handOver) {
        var targets = all.stream().filter(it -> !handed.contains(it.id())).toList();
        setHeaderTitle(getTranslation("analysis.hand-over.title"));
        add(new Paragraph(getTranslation("analysis.hand-over.words")));
        var before = all.stream()
                .filter(it -> handed.contains(it.id()))
                .map(PublishTarget::title)
                .sorted()
                .toList();
        if (!before.isEmpty()) {
            add(new Paragraph(getTranslation("analysis.hand-over.before", String.join(", ", before))));
        }
        if (targets.isEmpty()) {
            add(new Paragraph(
                    getTranslation(before.isEmpty() ? "analysis.hand-over.no-clubs" : "analysis.hand-over.all")));
        } else {
            clubs.setErrorMessage(getTranslation("analysis.hand-over.choose"));
            clubs.setManualValidation(true);
            clubs.setLabel(getTranslation("analysis.hand-over.clubs"));
            clubs.setItems(targets);
            clubs.setItemLabelGenerator(PublishTarget::title);
            add(clubs);
        }
        note.setLabel(getTranslation("analysis.hand-over.note"));
        note.setMaxLength(MAX);
        note.setWidthFull();
        add(note);
        getFooter().add(Buttons.quiet(getTranslation("analysis.dialog.cancel"), "x", this::close));
        if (!targets.isEmpty() || before.isEmpty()) {
            getFooter().add(Buttons.primary(getTranslation("analysis.hand-over.do"), "share-2", () -> {
                clubs.setInvalid(!targets.isEmpty() && clubs.isEmpty());
                if (!clubs.isInvalid()) {
                    close();
                    handOver.accept(
                            clubs.getValue().stream().map(PublishTarget::id).collect(Collectors.toSet()),
                            note.getValue().strip());
                }
            }));
        }
    }
}
