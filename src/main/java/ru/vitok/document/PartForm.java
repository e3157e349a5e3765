package ru.vitok.document;

import java.util.List;
import java.util.Set;

/**
 * A part of a form.
 *
 * @param heading in words; empty where the part brings its own name
 * @param points its lines are points of a list
 * @param columns of its table; empty where it has none
 */
public record PartForm(String key, String heading, boolean points, List<ColumnForm> columns, List<PartForm> inner) {

    public PartForm {
        columns = List.copyOf(columns);
        inner = List.copyOf(inner);
    }

    /**
     * A column of a table.
     *
     * @param share of the width, per cent
     * @param figure set right
     */
    public record ColumnForm(String key, String heading, int share, boolean figure) {}

    /** Several such parts may stand one after another, each under its own name. */
    boolean named() {
        return heading.isEmpty();
    }

    void addTags(Set<String> tags) {
        tags.add(key);
        inner.forEach(it -> it.addTags(tags));
    }

    void addColumns(Set<String> keys) {
        columns.forEach(it -> keys.add(it.key()));
        inner.forEach(it -> it.addColumns(keys));
    }
}
