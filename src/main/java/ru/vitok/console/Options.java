package ru.vitok.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Arguments of a command: «--name value» pairs of known names, and the rest. */
record Options(Map<String, String> values, List<String> rest) {

    Options {
        values = Map.copyOf(values);
        rest = List.copyOf(rest);
    }

    static Options parse(List<String> arguments, Set<String> known) {
        var values = new HashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var words = arguments.iterator(); words.hasNext(); ) {
            var word = words.next();
            if (!word.startsWith("--")) {
                rest.add(word);
                continue;
            }
            if (!known.contains(word.substring(2))) {
                throw new Misuse("console.misuse.option", word);
            }
            if (!words.hasNext()) {
                throw new Misuse("console.misuse.value", word);
            }
            values.put(word.substring(2), words.next());
        }
        return new Options(values, rest);
    }

    /** As {@link #parse}, for commands that take nothing but options. */
    static Options only(List<String> arguments, Set<String> known) {
        var options = parse(arguments, known);
        if (!options.rest().isEmpty()) {
            throw new Misuse("console.misuse.option", options.rest().getFirst());
        }
        return options;
    }

    String required(String name) {
        return optional(name).orElseThrow(() -> new Misuse("console.misuse.missing", "--" + name));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        var value = required(name);
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException unknown) {
            throw new Misuse("console.misuse.choice", "--" + name, value, List.of(type.getEnumConstants()));
        }
    }
}
