package ru.vitok.assessment.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of sums that wait to be stored: a column at a time, as one statement takes them all. */
final class SumRows {

    private final List<List<@Nullable String>> columns = new ArrayList<>();

    /** @param values of the table's columns; arrays as the database writes them */
    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (columns.size() == i) {
                columns.add(new ArrayList<>());
            }
            columns.get(i).add(values[i] == null ? null : values[i].toString());
        }
    }

    void addAll(SumRows more) {
        for (int i = 0; i < more.columns.size(); i++) {
            if (columns.size() == i) {
                columns.add(new ArrayList<>());
            }
            columns.get(i).addAll(more.columns.get(i));
        }
    }

    boolean none() {
        return columns.isEmpty();
    }

    /** An array of texts for each column. */
    Object[] columns() {
        return columns.stream().map(it -> it.toArray(String[]::new)).toArray();
    }
}
