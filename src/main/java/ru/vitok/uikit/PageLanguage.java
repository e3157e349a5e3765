package ru.vitok.uikit;

import java.util.Locale;

/** The language of the pages, as a person chose it: Russian until then, whatever the browser says. */
public final class PageLanguage {

    /** Where the choice is kept; papers fetched from a page speak as the page does. */
    public static final String COOKIE = "vitok-language";

    private PageLanguage() {}

    public static Locale of(String kept) {
        return kept.equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : ModuleTranslations.RUSSIAN;
    }
}
