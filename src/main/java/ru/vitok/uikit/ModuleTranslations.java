package ru.vitok.uikit;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Texts of every module from its own bundle, found by the key's first word. Patterns are ICU's, because Russian needs
 * its plurals: {@code {0, plural, one{# школа} few{# школы} other{# школ}}}.
 */
@Component
public class ModuleTranslations implements I18NProvider {

    public static final Locale RUSSIAN = Locale.of("ru");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private record Pattern(String text, Locale words) {}

    private record Module(String name, Locale language) {}

    private final Map<Module, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(RUSSIAN, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(@Nullable String key, @Nullable Locale locale, @Nullable Object... arguments) {
        if (key == null || key.indexOf('.') < 0) {
            return "!" + key + "!";
        }
        var language = Locale.ENGLISH.getLanguage().equals(locale == null ? "" : locale.getLanguage())
                ? Locale.ENGLISH
                : Locale.ROOT;
        try {
            var module = key.substring(0, key.indexOf('.'));
            var pattern = bundles.computeIfAbsent(new Module(module, language), ModuleTranslations::bundle)
                    .getString(key);
            var words = language == Locale.ENGLISH ? Locale.ENGLISH : RUSSIAN;
            return arguments.length == 0 ? plain(pattern) : said(pattern, words, arguments);
        } catch (MissingResourceException missing) {
            return "!" + key + "!";
        }
    }

    private static ResourceBundle bundle(Module module) {
        return ResourceBundle.getBundle("messages/" + module.name(), module.language(), NO_FALLBACK);
    }

    /** A pattern is parsed once; its plurals take longer to parse, and even to copy, than to say. */
    private String said(String pattern, Locale words, @Nullable Object[] arguments) {
        var known =
                formats.computeIfAbsent(new Pattern(pattern, words), it -> new MessageFormat(it.text(), it.words()));
        synchronized (known) { // one thread at a time may use it
            return known.format(arguments);
        }
    }

    /** Without arguments a pattern is read as it stands; only the doubled apostrophe is undone. */
    private static String plain(String pattern) {
        return pattern.replace("''", "'");
    }
}
