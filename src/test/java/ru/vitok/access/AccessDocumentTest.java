package ru.vitok.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.vitok.people.Action;
import ru.vitok.people.Role;

/**
 * {@code docs/access.md} says in words what the matrix says in rows. A stale page fails;
 * {@code -Dvitok.write-access=true} writes it anew.
 */
class AccessDocumentTest {

    private static final Path PAGE = Path.of("docs/access.md");
    private static final AccessSheet SHEET = AccessSheet.read();
    private static final Properties WORDS = words("/access-words.properties");
    private static final Properties ROLES = words("/messages/people.properties");
    private static final List<String> RELATIONS = List.of("OWN", "SAME", "WITHIN", "ABOVE", "REGION", "ANY");

    @Test
    void theDocumentIsTheMatrix() throws IOException {
        var page = page();
        if (Boolean.getBoolean("vitok.write-access")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("the matrix has changed: run this test with -Dvitok.write-access=true")
                .hasContent(page);
    }

    @Test
    void everyObjectHasAName() {
        assertThat(SHEET.objects()).allSatisfy(it -> assertThat(WORDS).containsKey("object." + it));
        assertThat(WORDS.stringPropertyNames().stream()
                        .filter(it -> it.startsWith("object."))
                        .map(it -> it.substring("object.".length())))
                .containsExactlyInAnyOrderElementsOf(SHEET.objects());
    }

    private static String page() {
        var page = new StringBuilder(WORDS.getProperty("head").replace("\\n", "\n"));
        var modules = new TreeMap<String, TreeSet<String>>();
        SHEET.rows()
                .forEach(row -> modules.computeIfAbsent(row.module(), _ -> new TreeSet<>())
                        .add(row.object()));
        modules.forEach((module, objects) -> {
            page.append("\n## ").append(WORDS.getProperty("module." + module)).append('\n');
            objects.forEach(object -> page.append(table(object)));
        });
        return page.toString();
    }

    private static String table(String object) {
        var table = new StringBuilder("\n### ")
                .append(WORDS.getProperty("object." + object))
                .append("\n\n`")
                .append(object)
                .append("`\n\n| Что | Кто и где |\n|---|---|\n");
        for (var action : Action.values()) {
            if (SHEET.has(object, action)) {
                table.append("| ")
                        .append(WORDS.getProperty("action." + action))
                        .append(" | ")
                        .append(who(object, action))
                        .append(" |\n");
            }
        }
        return table.toString();
    }

    /** «своё: педагог, эксперт; в своей организации: директор» */
    private static String who(String object, Action action) {
        var byRelation = new TreeMap<Integer, TreeSet<Role>>();
        for (var row : SHEET.rows()) {
            if (row.object().equals(object) && row.action() == action) {
                if (row.role() == null) {
                    return WORDS.getProperty("guest");
                }
                byRelation
                        .computeIfAbsent(RELATIONS.indexOf(row.relation()), _ -> new TreeSet<>())
                        .add(row.role());
            }
        }
        var parts = new ArrayList<String>();
        for (Map.Entry<Integer, TreeSet<Role>> it : byRelation.entrySet()) {
            parts.add(
                    "**" + WORDS.getProperty("relation." + RELATIONS.get(it.getKey())) + "**: " + names(it.getValue()));
        }
        return String.join("<br>", parts);
    }

    private static String names(TreeSet<Role> roles) {
        if (roles.size() == Role.values().length) {
            return WORDS.getProperty("everybody");
        }
        return roles.stream()
                .map(role -> ROLES.getProperty("people.role." + role).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Properties words(String resource) {
        var words = new Properties();
        try (var in = Objects.requireNonNull(AccessDocumentTest.class.getResourceAsStream(resource), resource)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return words;
    }
}
