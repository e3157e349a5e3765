package ru.vitok.practice.review;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import ru.vitok.uikit.Markdown;

/** Finds quoted words in a part of a practice as its readers see it, whatever the breaks between them. */
final class Quotes {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Quotes() {}

    static boolean stands(String quote, String markdown) {
        return bare(Jsoup.parse(Markdown.toHtml(markdown)).text()).contains(bare(quote));
    }

    private static String bare(String words) {
        return SPACE.matcher(words).replaceAll("");
    }
}
