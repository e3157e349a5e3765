package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;

/** Addresses and numbers to call that people leave in free words. */
final class Contacts {

    private static final Pattern CONTACT = Pattern.compile(
            "[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.]+|(?<!\\d)(?:\\+7|8)[\\s(-]*\\d{3}[\\s)-]*\\d{3}[\\s-]*\\d\\d[\\s-]*\\d\\d");

    private Contacts() {}

    static String without(String words) {
        return CONTACT.matcher(words).replaceAll("…");
    }
}
