package ru.vitok.practice;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** On what terms an author lets others take a practice up: free words, of which the common ones are understood. */
public record Licence(String words) {

    private static final Map<String, String> ADDRESSES = Map.of(
            "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/",
            "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/",
            "CC BY-NC 4.0", "https://creativecommons.org/licenses/by-nc/4.0/",
            "CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/",
            "CC BY-ND 4.0", "https://creativecommons.org/licenses/by-nd/4.0/",
            "CC BY-NC-ND 4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/",
            "CC0", "https://creativecommons.org/publicdomain/zero/1.0/");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AS_IT_IS =
            Pattern.compile("\\bND\\b|без производн|no ?deriv|все права защищены|all rights reserved", FLAGS);
    private static final Pattern SAME_TERMS = Pattern.compile("\\bSA\\b|share ?alike|на тех же условиях", FLAGS);

    /** Where its text stands, for a licence that everybody knows. */
    public Optional<String> address() {
        return Optional.ofNullable(ADDRESSES.get(words));
    }

    /** Others may pass it on, but not make something else of it. */
    public boolean forbidsAdaptation() {
        return AS_IT_IS.matcher(words).find();
    }

    /** What is made of it goes out on the same terms. */
    public boolean keepsItsTerms() {
        return SAME_TERMS.matcher(words).find();
    }
}
