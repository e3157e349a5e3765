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

/** What content asks for support, and which clubs should talk it over. */
class GiftedDialog extends Dialog {

    private static final int MAX = 2000;

    final TextArea asks = new TextArea();
    final CheckboxGroup<PublishTarget> clubs = new CheckboxGroup<>();

    GiftedDialog(List<PublishTarget> targets, BiConsumer<String, Set<UUID>> found) {
        setHeaderTitle(getTranslation("analysis.gifted.dialog.title"));
        add(new Paragraph(getTranslation("analysis.gifted.dialog.words")));
        asks.setLabel(getTranslation("analysis.gifted.dialog.asks"));
        asks.setHelperText(getTranslation("analysis.gifted.dialog.hint"));
        asks.setMaxLength(MAX);
        asks.setRequiredIndicatorVisible(true);
        asks.setWidthFull();
        add(asks);
        if (!targets.isEmpty()) {
            clubs.setLabel(getTranslation("analysis.hand-over.clubs"));
            clubs.setItems(targets);
            clubs.setItemLabelGenerator(PublishTarget::title);
            add(clubs);
        }
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("analysis.dialog.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("analysis.gifted.dialog.do"), "target", () -> done(found)));
    }

    private void done(BiConsumer<String, Set<UUID>> found) {
        if (asks.getValue().isBlank()) {
            asks.setErrorMessage(getTranslation("analysis.gifted.dialog.missing"));
            asks.setInvalid(true);
            asks.focus();
            return;
        }
        close();
        found.accept(
                asks.getValue().strip(),
                clubs.getValue().stream().map(PublishTarget::id).collect(Collectors.toSet()));
    }
}
