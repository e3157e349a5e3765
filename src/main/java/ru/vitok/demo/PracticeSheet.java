package ru.vitok.demo;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Role;

/**
 * One file of content/practices.
 *
 * @param parts the text under each second-level heading
 */
record PracticeSheet(Front front, Map<String, String> parts) {

    /** What stands between the dashes. */
    record Front(
            String externalId,
            String title,
            String subject,
            List<Integer> grades,
            List<String> skills,
            @Nullable String kind,
            String author,
            String school,
            String club,
            String status,
            @Nullable Integer minutes,
            @Nullable String licence,
            @Nullable String summary) {}

    String part(String heading) {
        return parts.getOrDefault(heading, "");
    }

    /** The author as a member of the cast; the login is made of the name. */
    Cast.Player author() {
        return new Cast.Player(
                login(front.author()),
                false,
                front.author(),
                Role.TEACHER,
                front.school(),
                null,
                null,
                null,
                front.subject(),
                front.grades(),
                null,
                null,
                null);
    }

    static String login(String name) {
        var words = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII; Lower")
                .transliterate(name)
                .replaceAll("[^a-z ]", "")
                .split(" ");
        return String.format(Locale.ROOT, "%s.%s%s", words[0], words[1].charAt(0), words[2].charAt(0));
    }
}
