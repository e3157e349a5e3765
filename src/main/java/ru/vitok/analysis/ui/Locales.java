package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import ru.vitok.uikit.ModuleTranslations;

/** The reader's language. */
final class Locales {

    private Locales() {}

    static Locale of(Component on) {
        return on.getUI()
                .or(() -> java.util.Optional.ofNullable(UI.getCurrent()))
                .map(UI::getLocale)
                .orElse(ModuleTranslations.RUSSIAN);
    }
}
