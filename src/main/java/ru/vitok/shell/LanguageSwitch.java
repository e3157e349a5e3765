package ru.vitok.shell;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import ru.vitok.uikit.ModuleTranslations;

/** One click to the other language; written in that language so that its reader recognises it. */
class LanguageSwitch extends NativeButton {

    LanguageSwitch() {
        var other = Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage())
                ? ModuleTranslations.RUSSIAN
                : Locale.ENGLISH;
        setText(other.getDisplayLanguage(other).substring(0, 1).toUpperCase(other)
                + other.getDisplayLanguage(other).substring(1));
        addClassNames("v-btn", "is-quiet");
        getElement().setAttribute("type", "button");
        getElement().setAttribute("lang", other.getLanguage());
        addClickListener(_ -> Languages.remember(other));
    }
}
