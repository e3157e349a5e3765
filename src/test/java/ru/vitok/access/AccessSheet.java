package ru.vitok.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** The access matrix read from its files by the test itself: what is expected, whatever the portal does with it. */
public record AccessSheet(List<AccessRow> rows) {

    public static AccessSheet read() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:access/*.csv");
            return new AccessSheet(Stream.of(files).flatMap(AccessSheet::rows).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public boolean allows(String object, Action action, Seat seat, Organisation place, boolean own) {
        return rows.stream()
                .filter(row -> row.object().equals(object) && row.action() == action)
                .anyMatch(row -> row.opens(seat, place, own));
    }

    public boolean has(String object, Action action) {
        return rows.stream().anyMatch(row -> row.object().equals(object) && row.action() == action);
    }

    public Set<String> objects() {
        var names = new TreeSet<String>();
        rows.forEach(row -> names.add(row.object()));
        return names;
    }

    /** Every object with every action that stands in the matrix. */
    public Set<String> pairs() {
        var pairs = new TreeSet<String>();
        rows.forEach(row -> pairs.add(row.pair()));
        return pairs;
    }

    private static Stream<AccessRow> rows(Resource file) {
        try {
            var module = String.valueOf(file.getFilename()).replace(".csv", "");
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(","))
                    .map(cells -> new AccessRow(
                            module,
                            cells[0],
                            Action.valueOf(cells[1]),
                            cells[2].equals("GUEST") ? null : Role.valueOf(cells[2]),
                            cells[3]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
