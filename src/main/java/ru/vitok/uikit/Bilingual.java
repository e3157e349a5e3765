package ru.vitok.uikit;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A line the portal writes down about an object, kept in both languages so that each reader meets their own. */
public final class Bilingual {

    /** The unit separator of ASCII: nobody types it. */
    private static final char BETWEEN = '\u001f';

    private Bilingual() {}

    public static String of(Function<Locale, String> words) {
        var russian = words.apply(ModuleTranslations.RUSSIAN);
        var english = words.apply(Locale.ENGLISH);
        return russian.equals(english) ? russian : russian + BETWEEN + english;
    }

    /** As the page in hand speaks; Russian where there is no page. What was never said in two languages stays. */
    public static String read(String line) {
        return in(line, Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(ModuleTranslations.RUSSIAN));
    }

    public static String in(String line, Locale language) {
        int between = line.indexOf(BETWEEN);
        if (between < 0) {
            return line;
        }
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                ? line.substring(between + 1)
                : line.substring(0, between);
    }
}
