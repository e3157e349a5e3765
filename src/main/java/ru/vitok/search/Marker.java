package ru.vitok.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks what was asked for in the texts of a find. The texts come from the rows, not from the index: they are at hand
 * anyway, and a sentence is chosen by how many of the words stand in it. All is escaped but {@code <mark>}.
 */
final class Marker {

    private static final String OPEN = "<mark>";
    private static final String CLOSE = "</mark>";
    private static final long WORD = 6;
    private static final long NUMBER = 2;

    static final Marker NONE = new Marker(List.of());

    private final List<Wanted> wanted;
    /** By a word of the texts, what may begin with it; a marker serves one thread. */
    private final Map<String, List<Wanted>> beginning = new HashMap<>();

    Marker(List<Wanted> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    static Marker of(Attempt attempt) {
        return new Marker(Wanted.of(attempt));
    }

    String title(String title) {
        return marked(title, 0, title.length(), marks(title));
    }

    /** The sentence of the summary that holds most of the words; of the text, where the summary holds none. */
    String snippet(String summary, String text) {
        var ofSummary = marks(summary);
        if (!ofSummary.isEmpty()) {
            return best(summary, ofSummary);
        }
        var marks = marks(text);
        return marks.isEmpty() ? Snippet.beginning(summary.isBlank() ? text : summary) : best(text, marks);
    }

    private record Mark(int from, int to, Wanted what) {}

    private List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        if (wanted.isEmpty() || text.isEmpty()) {
            return marks;
        }
        var words = Words.placed(text);
        for (var place = 0; place < words.size(); ) {
            var found = at(words, place);
            if (found == null) {
                place++;
            } else {
                var last = place + found.length() - 1;
                marks.add(new Mark(words.get(place).from(), words.get(last).to(), found));
                place = last + 1;
            }
        }
        return marks;
    }

    private @org.jspecify.annotations.Nullable Wanted at(List<Words.Placed> words, int place) {
        for (var one : beginning.computeIfAbsent(words.get(place).word(), this::beginningWith)) {
            if (one.standsAt(words, place)) {
                return one;
            }
        }
        return null;
    }

    private List<Wanted> beginningWith(String word) {
        var forms = Reading.FORMS.of(word);
        return wanted.stream()
                .filter(one -> one.words().getFirst().is(word, forms))
                .toList();
    }

    /** The first of the sentences that tell most. */
    private static String best(String text, List<Mark> marks) {
        var best = "";
        var most = 0L;
        var place = 0;
        for (var sentence : Sentences.of(text, marks.getLast().to())) {
            var here = new ArrayList<Mark>();
            while (place < marks.size() && marks.get(place).from() < sentence.to()) {
                here.add(marks.get(place++));
            }
            var told = told(text, sentence, here);
            if (told > most) {
                most = told;
                best = marked(text, sentence.from(), sentence.to(), here);
            }
        }
        return Snippet.cut(best.strip());
    }

    /** By how many different words; a number alone tells little, and a row of a table less than a sentence. */
    private static long told(String text, Sentences.Sentence sentence, List<Mark> here) {
        var words = here.stream()
                .map(Mark::what)
                .distinct()
                .mapToLong(it -> it.number() ? NUMBER : WORD)
                .sum();
        var cell = text.indexOf(PlainText.CELLS, sentence.from());
        return cell < 0 || cell >= sentence.to() ? words : words - 1;
    }

    private static String marked(String text, int from, int to, List<Mark> marks) {
        var html = new StringBuilder();
        var done = from;
        for (var mark : marks) {
            html.append(Snippet.escape(text.substring(done, mark.from()))).append(OPEN);
            var end = Math.min(mark.to(), to);
            html.append(Snippet.escape(text.substring(mark.from(), end))).append(CLOSE);
            done = end;
        }
        return html.append(Snippet.escape(text.substring(done, to))).toString();
    }
}
