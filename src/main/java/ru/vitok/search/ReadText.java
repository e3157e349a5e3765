package ru.vitok.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a text meets the words of a question. The title is read too, as sentence 0. */
final class ReadText {

    private static final Locale RUSSIAN = Locale.of("ru");

    /** @param sentence in which it stands */
    record Place(int at, int sentence) {}

    private final AskedWords asked;
    private final AnswerKind kind;
    private final List<List<Place>> places = new ArrayList<>();
    /** The nearest to each asked word, by sentence. */
    private final List<double[]> sentences = new ArrayList<>();

    private final List<Boolean> answers = new ArrayList<>();
    private int read;

    ReadText(AskedWords asked, AnswerKind kind, String title, String text) {
        this.asked = asked;
        this.kind = kind;
        for (var word = 0; word < asked.size(); word++) {
            places.add(new ArrayList<>());
        }
        open();
        Words.placed(title).forEach(word -> meet(word.word(), false));
        read(text);
    }

    /** At least one, though it may be empty: the title is none. */
    int sentences() {
        return sentences.size() - 1;
    }

    /** @param sentence from 1; 0 is the title */
    double near(int sentence, int word) {
        return sentences.get(sentence)[word];
    }

    double near(int word) {
        return sentences.stream().mapToDouble(it -> it[word]).max().orElse(0);
    }

    /** Holds a number, a year, a name, as the question wants it, that the question did not say itself. */
    boolean answers(int sentence) {
        return answers.get(sentence);
    }

    List<Place> places(int word) {
        return places.get(word);
    }

    private void read(String text) {
        var ends = BreakIterator.getSentenceInstance(RUSSIAN);
        ends.setText(text);
        ends.first();
        var end = 0;
        for (var word : Words.placed(text)) {
            var first = word.from() >= end;
            while (word.from() >= end) {
                end = ends.next();
            }
            if (first) {
                open();
            }
            meet(word.word(), !first && Character.isUpperCase(text.charAt(word.from())));
        }
        if (sentences() == 0) {
            open();
        }
    }

    private void open() {
        sentences.add(new double[asked.size()]);
        answers.add(false);
    }

    private void meet(String word, boolean name) {
        var sentence = sentences.size() - 1;
        var best = sentences.get(sentence);
        var near = asked.nearness(word);
        for (var place = 0; place < near.length; place++) {
            if (near[place] > 0) {
                best[place] = Math.max(best[place], near[place]);
                places.get(place).add(new Place(read, sentence));
            }
        }
        if (!answers.get(sentence) && kind.given(word, name) && !asked.said(word)) {
            answers.set(sentence, true);
        }
        read++;
    }
}
