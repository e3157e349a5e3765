package ru.vitok.analysis.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import ru.vitok.uikit.ModuleTranslations;

/** The language in which another system wants its sentences. */
final class ReaderLanguage {

    private ReaderLanguage() {}

    static Locale of(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        return header != null && header.startsWith("en") ? Locale.ENGLISH : ModuleTranslations.RUSSIAN;
    }
}
