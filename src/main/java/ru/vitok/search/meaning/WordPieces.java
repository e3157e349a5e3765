package ru.vitok.search.meaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a text into the pieces of words that a model of the BERT kind knows, each by its number: WordPiece. */
final class WordPieces {

    private static final String UNKNOWN = "[UNK]";
    private static final String BEGIN = "[CLS]";
    private static final String END = "[SEP]";
    private static final String INSIDE = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final Manner manner;

    WordPieces(Map<String, Integer> numbers, Manner manner) {
        this.numbers = Map.copyOf(numbers);
        this.manner = manner;
    }

    static WordPieces in(Path folder, Manner manner) throws UnusableModel {
        var file = folder.resolve("vocab.txt");
        try {
            var numbers = new HashMap<String, Integer>();
            for (var piece : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                numbers.put(piece.strip(), numbers.size());
            }
            for (var needed : List.of(UNKNOWN, BEGIN, END)) {
                if (!numbers.containsKey(needed)) {
                    throw new UnusableModel(
                            file + " is no list of word pieces: there is no " + needed + " in it", null);
                }
            }
            return new WordPieces(numbers, manner);
        } catch (IOException unreadable) {
            throw new UnusableModel(file + ", one word piece a line in UTF-8, cannot be read", unreadable);
        }
    }

    long[] of(String text, int most) {
        var pieces = new ArrayList<Long>();
        pieces.add(number(BEGIN));
        for (var word : PlainWords.of(text, manner)) {
            pieces.addAll(pieces(word));
            if (pieces.size() >= most) {
                break;
            }
        }
        var kept = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), most - 1)));
        kept.add(number(END));
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    /** Each time the longest piece that is known; a word with a part that is not is unknown as a whole. */
    private List<Long> pieces(String word) {
        var pieces = new ArrayList<Long>();
        for (var from = 0; from < word.length(); ) {
            var to = word.length() > LONGEST_WORD ? from : word.length();
            while (to > from && !numbers.containsKey(piece(word, from, to))) {
                to--;
            }
            if (to == from) {
                return List.of(number(UNKNOWN));
            }
            pieces.add(number(piece(word, from, to)));
            from = to;
        }
        return pieces;
    }

    private static String piece(String word, int from, int to) {
        return (from == 0 ? "" : INSIDE) + word.substring(from, to);
    }

    private long number(String piece) {
        return numbers.getOrDefault(piece, 0);
    }
}
