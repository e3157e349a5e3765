package ru.vitok.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import ru.vitok.kernel.Refusal;

/** What a password must be: long enough and not one that everybody tries first. Nothing about kinds of characters. */
final class PasswordRules {

    private static final int MIN = 8;
    private static final int MIN_ADMINISTRATOR = 15;
    private static final int MAX = 128;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    static void check(String password, String login, boolean administrator) {
        var least = administrator ? MIN_ADMINISTRATOR : MIN;
        if (password.length() < least || password.length() > MAX) {
            throw new Refusal("people.refusal.password-length", least, MAX);
        }
        if (guessable(password, login)) {
            throw new Refusal("people.refusal.password-common");
        }
    }

    /** «Школа2026!» is «школа» with the year; so are most that people think of first. */
    private static boolean guessable(String password, String login) {
        var plain = password.toLowerCase(Locale.ROOT).replace('ё', 'е');
        var core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return COMMON.contains(plain)
                || core.length() < 4 && plain.chars().distinct().count() < 5
                || COMMON.contains(core) && plain.length() - core.length() <= 5
                || plain.equals(login.toLowerCase(Locale.ROOT))
                || plain.chars().distinct().count() <= 2;
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("people/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
