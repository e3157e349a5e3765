package ru.vitok.search;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The best finds of a whole question, read once more sentence by sentence. The index weighs a text as a bag of words;
 * the text that answers has the words of the question in one sentence and close together, has its names, and has in
 * that sentence what is asked for. A word counts by how few of these finds have it: that tells neighbours apart, and
 * needs nothing of the index. The weights were learnt on the topics for development, see decision D024.
 */
final class Rereading {

    /** So many finds are read again. */
    static final int DEPTH = 30;

    /** So much of each: thirty texts as long as that take some eight milliseconds, thirty paragraphs two. */
    private static final int LETTERS = 5_000;

    private static final double SENTENCE = 0.44;
    private static final double CLOSE = 0.3;
    private static final double NAME = 0.67;
    private static final double ANSWER = 0.9;
    /** A sentence is as good as the best from this share on. */
    private static final double AS_GOOD = 0.85;

    private final AskedWords asked;
    private final List<ReadText> texts;
    private final double[] weights;

    private Rereading(AskedWords asked, List<ReadText> texts) {
        this.asked = asked;
        this.texts = texts;
        weights = IntStream.range(0, asked.size()).mapToDouble(this::weight).toArray();
    }

    /** What the reading adds to the score of each find, in their order. */
    static double[] gains(Attempt question, List<FoundRow> rows) {
        var asked = AskedWords.of(question);
        var kind = AnswerKind.of(Words.of(question.written()));
        var texts = rows.stream()
                .map(row -> new ReadText(asked, kind, row.title(), beginning(row)))
                .toList();
        var reading = new Rereading(asked, texts);
        return texts.stream().mapToDouble(reading::gain).toArray();
    }

    private static String beginning(FoundRow row) {
        var text = row.summary() + "\n" + row.text();
        return text.substring(0, Math.min(text.length(), LETTERS));
    }

    private double weight(int word) {
        var having = texts.stream()
                .filter(text -> text.near(word) >= Sameness.FAMILY.weight())
                .count();
        return Math.log1p((texts.size() - having + 0.5) / (having + 0.5));
    }

    private double gain(ReadText text) {
        var sentences = IntStream.rangeClosed(1, text.sentences())
                .mapToDouble(sentence -> sum(word -> weights[word] * text.near(sentence, word)))
                .toArray();
        var best = IntStream.range(0, sentences.length)
                .mapToDouble(it -> sentences[it])
                .max()
                .orElse(0);
        var answered = best > 0
                && IntStream.range(0, sentences.length)
                        .anyMatch(it -> sentences[it] >= AS_GOOD * best && text.answers(it + 1));
        return SENTENCE * best
                + CLOSE * new Closeness(text, weights).sum()
                + NAME * sum(word -> asked.name(word) ? weights[word] * text.near(word) : 0)
                + (answered ? ANSWER : 0);
    }

    private double sum(IntToDoubleFunction ofWord) {
        return IntStream.range(0, asked.size()).mapToDouble(ofWord).sum();
    }
}
