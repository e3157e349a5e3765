package ru.vitok.feed;

import java.util.regex.Pattern;

/** Words as XML can hold them: control signs and halves of letters are left out. */
public final class XmlWords {

    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlWords() {}

    public static String of(String words) {
        return UNSPEAKABLE.matcher(words).replaceAll("");
    }
}
