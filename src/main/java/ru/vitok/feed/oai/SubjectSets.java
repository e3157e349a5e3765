package ru.vitok.feed.oai;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vitok.practice.PublicPractices;

/** A set for each subject. Names of sets are made of Latin letters: «subject:russkij-azyk». */
@Component
class SubjectSets {

    private static final String BEFORE = "subject:";
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private final PublicPractices practices;

    SubjectSets(PublicPractices practices) {
        this.practices = practices;
    }

    /** Subjects by the names of their sets. */
    Map<String, String> all() {
        var sets = new LinkedHashMap<String, String>();
        practices.subjects().forEach(subject -> sets.put(name(subject), subject));
        return sets;
    }

    /** The subject of a set. A set that no practice ever belonged to matches nothing. */
    String subject(String set) {
        var subject = all().get(set);
        if (subject == null) {
            throw OaiProblem.nothing();
        }
        return subject;
    }

    static String name(String subject) {
        return BEFORE
                + LATIN.transliterate(subject)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
    }
}
