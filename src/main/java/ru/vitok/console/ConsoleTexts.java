package ru.vitok.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import ru.vitok.kernel.Refusal;

/** What the terminal says. Needs nothing but the JDK: the client must start at once. */
final class ConsoleTexts {

    private static final Locale LANGUAGE = Locale.of("ru");

    private ConsoleTexts() {}

    static String text(String key, Object... arguments) {
        var module = key.substring(0, key.indexOf('.'));
        try {
            var pattern = ResourceBundle.getBundle(
                            "messages/" + module, LANGUAGE, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                    .getString(key);
            return new MessageFormat(pattern, LANGUAGE).format(arguments);
        } catch (MissingResourceException missing) {
            return "!" + key + "!";
        }
    }

    static String explain(Refusal refusal) {
        return text(refusal.key(), refusal.arguments());
    }
}
