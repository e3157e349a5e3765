package ru.vitok.practice.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.Markdown;

/** Finds quoted words in the parts of a practice as its readers see them, whatever the breaks between them. */
final class Quotes {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final PracticeText text;
    /** Each part is drawn once, however many words of it are quoted. */
    private final Map<PracticeSection, String> drawn = new EnumMap<>(PracticeSection.class);

    Quotes(PracticeText text) {
        this.text = text;
    }

    boolean stand(String quote, PracticeSection section) {
        return drawn.computeIfAbsent(section, it -> drawn(text.section(it))).contains(bare(quote));
    }

    static boolean stands(String quote, String markdown) {
        return drawn(markdown).contains(bare(quote));
    }

    private static String drawn(String markdown) {
        return bare(Jsoup.parse(Markdown.toHtml(markdown)).text());
    }

    private static String bare(String words) {
        return SPACE.matcher(words).replaceAll("");
    }
}
