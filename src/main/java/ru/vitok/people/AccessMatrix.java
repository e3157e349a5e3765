package ru.vitok.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The source of truth of permissions: {@code access/<module>.csv} with rows {@code object,action,role,relation}. What
 * no row allows is refused; a pair of object and action without any row is a mistake of the programmer and says so.
 */
@Component
class AccessMatrix {

    private volatile Map<String, List<AccessRule>> rules;

    AccessMatrix() throws IOException {
        this.rules = index(read());
    }

    List<AccessRule> rules(String object, Action action) {
        var found = rules.get(key(object, action));
        if (found == null) {
            throw new IllegalStateException("access matrix has no row for " + key(object, action));
        }
        return found;
    }

    /** As {@link #rules}, for the question whether a refused person may at least know of the object. */
    List<AccessRule> rulesIfAny(String object, Action action) {
        return rules.getOrDefault(key(object, action), List.of());
    }

    List<AccessRule> all() {
        return rules.values().stream().flatMap(List::stream).toList();
    }

    /** Replaces the policy; for the campaign that proves that every row is enforced. */
    void replace(List<AccessRule> changed, Map<String, List<AccessRule>> keepKeysOf) {
        var fresh = index(changed);
        keepKeysOf.keySet().forEach(key -> fresh.putIfAbsent(key, List.of()));
        rules = fresh;
    }

    Map<String, List<AccessRule>> snapshot() {
        return rules;
    }

    private static Map<String, List<AccessRule>> index(List<AccessRule> list) {
        var index = new TreeMap<String, List<AccessRule>>();
        list.forEach(rule -> index.computeIfAbsent(key(rule.object(), rule.action()), _ -> new ArrayList<>())
                .add(rule));
        return index;
    }

    private static List<AccessRule> read() throws IOException {
        var list = new ArrayList<AccessRule>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:access/*.csv")) {
            file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(AccessRule::parse)
                    .forEach(list::add);
        }
        return list;
    }

    private static String key(String object, Action action) {
        return object + "/" + action;
    }
}
