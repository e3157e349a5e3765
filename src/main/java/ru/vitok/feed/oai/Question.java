package ru.vitok.feed.oai;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One request: its verb and its arguments, each given once. */
record Question(Verb verb, Map<String, String> arguments) {

    static final String TOKEN = "resumptionToken";

    static Question of(Map<String, List<String>> given) {
        var words = given.getOrDefault("verb", List.of());
        if (words.size() != 1) {
            throw OaiProblem.verb("Exactly one verb is needed.");
        }
        var verb = Verb.of(words.getFirst())
                .orElseThrow(() -> OaiProblem.verb("The protocol has no verb " + words.getFirst() + "."));
        var arguments = new TreeMap<String, String>();
        given.forEach((name, values) -> {
            if (!name.equals("verb")) {
                if (!verb.allows(name) || values.size() != 1) {
                    throw OaiProblem.argument("Not allowed here, or given twice: " + name + ".");
                }
                arguments.put(name, values.getFirst());
            }
        });
        check(verb, arguments);
        return new Question(verb, arguments);
    }

    private static void check(Verb verb, Map<String, String> arguments) {
        if (arguments.containsKey(TOKEN)) {
            if (arguments.size() > 1) {
                throw OaiProblem.argument("A resumption token stands alone.");
            }
            return;
        }
        for (var name : verb.required()) {
            if (!arguments.containsKey(name)) {
                throw OaiProblem.argument("Missing: " + name + ".");
            }
        }
    }

    @Nullable String get(String name) {
        return arguments.get(name);
    }

    String need(String name) {
        var value = arguments.get(name);
        if (value == null) {
            throw OaiProblem.argument("Missing: " + name + ".");
        }
        return value;
    }
}
