package ru.vitok.practice.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import ru.vitok.practice.review.Passage;
import ru.vitok.uikit.Buttons;

/** A remark on words of the text: those chosen before, or typed here. */
class PassageDialog extends Dialog {

    final TextArea quote = new TextArea(getTranslation("practice.passage.quote"));
    final TextArea words = new TextArea(getTranslation("practice.passage.words"));

    PassageDialog(String chosen, BiConsumer<String, String> said) {
        setHeaderTitle(getTranslation("practice.passage.add"));
        quote.setMaxLength(Passage.QUOTE_MAX);
        quote.setValue(chosen.length() > Passage.QUOTE_MAX ? chosen.substring(0, Passage.QUOTE_MAX) : chosen);
        quote.setHelperText(getTranslation("practice.passage.quote.hint"));
        quote.setWidthFull();
        words.setMaxLength(Passage.WORDS_MAX);
        words.setMinRows(3);
        words.setWidthFull();
        var form = new Div(quote, words);
        form.addClassName("v-stack");
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("practice.use.cancel"), "x", this::close),
                        Buttons.primary(getTranslation("practice.passage.do"), "check", () -> {
                            said.accept(quote.getValue(), words.getValue());
                            close();
                        }));
        words.setAutofocus(true);
    }
}
