package ru.vitok.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What teachers write short and what it stands for. */
final class Abbreviations {

    private record Meaning(String shortForm, String longForm, List<Set<String>> stems) {}

    private static final List<Meaning> MEANINGS = read();
    private static final Map<String, List<String>> LONG_FORMS = longForms();

    private Abbreviations() {}

    static List<String> of(String word) {
        return LONG_FORMS.getOrDefault(word, List.of());
    }

    /** The long form that starts at this place, in whatever case it is written; null where none does. */
    static @org.jspecify.annotations.Nullable Clause startingAt(List<String> words, int place) {
        for (var meaning : MEANINGS) {
            var length = meaning.stems.size();
            if (length > 1
                    && place + length <= words.size()
                    && same(meaning.stems, words.subList(place, place + length))) {
                return new Clause(List.of(meaning.longForm, meaning.shortForm), null, false);
            }
        }
        return null;
    }

    private static boolean same(List<Set<String>> stems, List<String> words) {
        for (var i = 0; i < stems.size(); i++) {
            if (java.util.Collections.disjoint(stems.get(i), Words.forms(words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static List<Meaning> read() {
        var meanings = new ArrayList<Meaning>();
        for (var line : WordLists.lines("abbreviations.txt")) {
            var sides = List.of(line.split(" = "));
            var words = Words.of(sides.get(1));
            meanings.add(new Meaning(
                    sides.get(0),
                    String.join(" ", words),
                    words.stream().map(Words::forms).toList()));
        }
        return List.copyOf(meanings);
    }

    private static Map<String, List<String>> longForms() {
        var forms = new LinkedHashMap<String, List<String>>();
        for (var meaning : MEANINGS) {
            forms.computeIfAbsent(meaning.shortForm, _ -> new ArrayList<>()).add(meaning.longForm);
        }
        return forms;
    }
}
