package ru.vitok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a person asks to be taken at its word: "in quotes" exactly so, -excluded in no form, -"several words" and
 * -words-with-hyphens only where they stand together. Guillemets do not count: titles are written with them.
 *
 * @param rest what was typed besides
 */
record Precisely(List<String> exact, List<String> without, String rest) {

    private static final Pattern QUOTED = Pattern.compile("((?<!\\S)[-−–])?[\"“”„]([^\"“”„]*)[\"“”„]");
    private static final Pattern EXCLUDED = Pattern.compile("(?<!\\S)[-−–](?=\\p{L})(\\S+)");
    private static final float MARKED = 0.01f;

    Precisely {
        exact = List.copyOf(exact);
        without = List.copyOf(without);
    }

    /** A whole question quotes a name as it stands in the question, not as it stands in the text: nothing must be so. */
    static Precisely of(String typed) {
        return typed.strip().endsWith("?") ? new Precisely(List.of(), List.of(), typed) : demanded(typed);
    }

    /** What is quoted, whatever it is quoted for. */
    static List<String> quoted(String typed) {
        return QUOTED.matcher(typed)
                .results()
                .map(found -> String.join(" ", Words.of(found.group(2))))
                .filter(words -> words.indexOf(' ') > 0)
                .toList();
    }

    private static Precisely demanded(String typed) {
        var exact = new ArrayList<String>();
        var without = new ArrayList<String>();
        var quoted = QUOTED.matcher(typed);
        while (quoted.find()) {
            (quoted.group(1) == null ? exact : without).add(quoted.group(2));
        }
        var plain = QUOTED.matcher(typed).replaceAll(" ");
        var excluded = EXCLUDED.matcher(plain);
        while (excluded.find()) {
            without.add(excluded.group(1));
        }
        exact.removeIf(words -> Words.of(words).isEmpty());
        without.removeIf(word -> Words.of(word).isEmpty());
        return new Precisely(exact, without, EXCLUDED.matcher(plain).replaceAll(" "));
    }

    boolean none() {
        return exact.isEmpty() && without.isEmpty();
    }

    SearchPredicate and(SearchPredicateFactory f, SearchPredicate others) {
        if (none()) {
            return others;
        }
        var all = f.bool().must(others);
        exact.forEach(words -> all.must(asWritten(f, words)));
        without.forEach(words -> all.mustNot(
                f.phrase().fields(SearchEntryRow.WHOLE, "subjectText").matching(words)));
        return all.toPredicate();
    }

    /** The fields that are shown are asked too, though they weigh nothing, for the finds are marked in them. */
    private static SearchPredicate asWritten(SearchPredicateFactory f, String words) {
        var all = f.bool();
        all.must(f.phrase()
                .field("titleWords")
                .boost(5)
                .field("summaryWords")
                .boost(2.5f)
                .field("textWords")
                .matching(words));
        all.should(f.phrase().fields("title", "summary", "text").boost(MARKED).matching(words));
        return all.toPredicate();
    }
}
