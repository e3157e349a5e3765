package ru.vitok.practice;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import ru.vitok.practice.VersionComparison.Pair;
import ru.vitok.practice.VersionComparison.Piece;

/** Compares texts paragraph by paragraph and, in paragraphs that changed, word by word. */
final class TextDiff {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R+");
    // a word, or what stands between words
    private static final Pattern WORDS = Pattern.compile(
            "(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[\\p{L}\\p{N}])(?=[^\\p{L}\\p{N}\\s])|(?<=[^\\p{L}\\p{N}\\s])(?=[\\p{L}\\p{N}])");

    private TextDiff() {}

    static List<Pair> of(String left, String right) {
        var pairs = new ArrayList<Pair>();
        for (var delta : deltas(paragraphs(left), paragraphs(right))) {
            var before = delta.getSource().getLines();
            var after = delta.getTarget().getLines();
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                pairs.add(pair(i < before.size() ? before.get(i) : "", i < after.size() ? after.get(i) : ""));
            }
        }
        return pairs;
    }

    private static Pair pair(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return new Pair(whole(left), whole(right));
        }
        var before = new ArrayList<Piece>();
        var after = new ArrayList<Piece>();
        for (var delta : deltas(words(left), words(right))) {
            var changed = delta.getType() != DeltaType.EQUAL;
            add(before, delta.getSource().getLines(), changed);
            add(after, delta.getTarget().getLines(), changed);
        }
        return new Pair(before, after);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), changed));
        }
    }

    private static List<Piece> whole(String words) {
        return words.isEmpty() ? List.of() : List.of(new Piece(words, true));
    }

    private static List<AbstractDelta<String>> deltas(List<String> left, List<String> right) {
        return DiffUtils.diff(left, right, true).getDeltas();
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(PARAGRAPHS.split(text.strip()))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static List<String> words(String paragraph) {
        return List.of(WORDS.split(paragraph));
    }
}
