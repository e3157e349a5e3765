package ru.vitok.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one question, to be looked for in many texts: what a word of a text answers is found out once. */
final class AskedWords {

    private static final double[] NONE = {};

    private final List<AskedWord> words;
    private final Set<String> said = new HashSet<>();
    private final Map<Sameness, Map<String, List<Integer>>> byTerm = new EnumMap<>(Sameness.class);
    private final Map<String, double[]> nearness = new HashMap<>();

    private AskedWords(List<AskedWord> words) {
        this.words = words;
        for (var sameness : Sameness.values()) {
            var terms = new HashMap<String, List<Integer>>();
            for (var place = 0; place < words.size(); place++) {
                var number = place;
                words.get(place)
                        .terms(sameness)
                        .distinct()
                        .forEach(term -> terms.computeIfAbsent(term, _ -> new ArrayList<>())
                                .add(number));
            }
            byTerm.put(sameness, terms);
        }
    }

    static AskedWords of(Attempt question) {
        var telling = new HashMap<String, List<String>>();
        for (var clause : question.clauses().asked()) {
            var others = clause.alternatives().stream().skip(1).filter(it -> it.indexOf(' ') < 0);
            telling.merge(clause.written(), others.toList(), (one, _) -> one);
            Words.of(clause.written()).forEach(word -> telling.putIfAbsent(word, List.of()));
        }
        var typed = question.written();
        var words = new ArrayList<AskedWord>();
        var said = new HashSet<String>();
        for (var placed : Words.placed(typed)) {
            var others = telling.get(placed.word());
            if (said.add(placed.word()) && others != null) {
                var name = said.size() > 1 && Character.isUpperCase(typed.charAt(placed.from()));
                words.add(new AskedWord(placed.word(), others, name));
            }
        }
        var asked = new AskedWords(words);
        asked.said.addAll(said);
        return asked;
    }

    int size() {
        return words.size();
    }

    boolean name(int place) {
        return words.get(place).name();
    }

    /** Stands in the question as it is, telling or not. */
    boolean said(String word) {
        return said.contains(word);
    }

    /** How near the word of a text comes to each of the asked ones; empty when to none. */
    double[] nearness(String word) {
        return nearness.computeIfAbsent(word, this::compare);
    }

    private double[] compare(String word) {
        var near = NONE;
        for (var sameness : Sameness.values()) {
            var terms = byTerm.getOrDefault(sameness, Map.of());
            for (var term : sameness.known(word)) {
                for (var place : terms.getOrDefault(term, List.of())) {
                    near = near.length == 0 ? new double[size()] : near;
                    near[place] = Math.max(near[place], sameness.weight());
                }
            }
        }
        return near;
    }
}
