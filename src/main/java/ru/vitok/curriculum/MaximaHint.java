package ru.vitok.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the tasks of an edition do not add up: at which of them to look. */
final class MaximaHint {

    private MaximaHint() {}

    static List<EditionFault> of(EditionDraft draft, Set<String> parents, @Nullable TestForm like) {
        var leaves = draft.lines().stream()
                .filter(it -> !parents.contains(TaskNumbers.normal(it.number())))
                .toList();
        var other = like == null ? List.<String>of() : differing(leaves, like);
        if (!other.isEmpty()) {
            return List.of(EditionFault.of(FaultKind.OTHER_EDITION, String.join(", ", other)));
        }
        var many = leaves.stream()
                .filter(it -> it.max() != null && it.max() > 1)
                .map(it -> it.number() + " (" + it.max() + ")")
                .collect(Collectors.joining(", "));
        return many.isEmpty() ? List.of() : List.of(EditionFault.of(FaultKind.MANY_POINTS, many));
    }

    /** «3 (2, там 1)», and tasks that only one of the two has. */
    private static List<String> differing(List<EditionLine> leaves, TestForm like) {
        var differing = new ArrayList<String>();
        for (var line : leaves) {
            var task = like.task(TaskNumbers.normal(line.number())).orElse(null);
            var there = task == null ? "—" : String.valueOf(task.maxScore());
            if (!there.equals(String.valueOf(line.max()))) {
                differing.add(line.number() + " (" + line.max() + " ≠ " + there + ")");
            }
        }
        var numbers = leaves.stream().map(it -> TaskNumbers.normal(it.number())).collect(Collectors.toSet());
        like.tasks().stream()
                .filter(it -> !numbers.contains(it.number()))
                .forEach(it -> differing.add(it.number() + " (— ≠ " + it.maxScore() + ")"));
        return differing;
    }
}
