package ru.vitok.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which telling words of the question a thing shares, by their beginnings: «решении» and «решения» are the same. */
final class SharedWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int TELLING = 5;
    private static final int ROOT = 5;

    private final Set<String> question;

    SharedWords(String question) {
        this.question = words(question);
    }

    List<String> in(String text) {
        var roots = new LinkedHashSet<String>();
        words(text).forEach(word -> roots.add(root(word)));
        return question.stream().filter(word -> roots.contains(root(word))).toList();
    }

    double share(List<String> shared) {
        return question.isEmpty() ? 0 : (double) shared.size() / question.size();
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        var found = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        while (found.find()) {
            if (found.group().length() >= TELLING) {
                words.add(found.group());
            }
        }
        return words;
    }

    private static String root(String word) {
        return word.substring(0, ROOT);
    }
}
