package ru.vitok.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number typed with a comma or a point, whatever the browser's language; a phone shows its keys of digits. */
public class DecimalField extends TextField {

    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?\\d{1,9}([.,]\\d{1,9})?");

    public DecimalField(String label) {
        super(label);
        setAllowedCharPattern("[-\u2212\\d.,\\s]");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.inputElement?.setAttribute('inputmode', 'decimal')");
    }

    /** Null where nothing was typed, or no number. */
    public @Nullable Double number() {
        var typed = getValue().replaceAll("[\\s\u00a0\u202f]", "");
        return NUMBER.matcher(typed).matches()
                ? Double.valueOf(typed.replace(',', '.').replace('\u2212', '-'))
                : null;
    }

    public void number(double known) {
        var digits = BigDecimal.valueOf(known).stripTrailingZeros().toPlainString();
        setValue(Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage()) ? digits : digits.replace('.', ','));
    }

    /** Something was typed that is no number. */
    public boolean unread() {
        return !getValue().isBlank() && number() == null;
    }
}
