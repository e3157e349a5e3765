package ru.vitok.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import ru.vitok.analysis.GroupFigures;

/** What is told of whole works, in tables that fit a page: all of it side by side was twice as wide. */
enum GroupPart {
    MARKS("counts", "passed", "quality", "mastery", "mean-mark"),
    SCORES("mean", "median", "percent", "deviation", "variation"),
    JOURNAL("journal", "far", "spearman");

    private final List<String> columns;

    GroupPart(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** Those that some work of the test has figures for; the first says what the test is about. */
    static List<GroupPart> of(List<GroupFigures> groups) {
        var parts = new ArrayList<GroupPart>();
        if (groups.stream().anyMatch(GroupFigures::marked)) {
            parts.add(MARKS);
        }
        parts.add(SCORES);
        if (groups.stream().anyMatch(it -> it.journal() != null)) {
            parts.add(JOURNAL);
        }
        return parts;
    }
}
