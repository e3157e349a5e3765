package ru.vitok.assessment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.TaskResult;
import ru.vitok.assessment.TaskResults;
import ru.vitok.curriculum.Boundaries;

/** Results by task as the public API shows them; what is withheld is null, never absent. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ResultsView(
        int participants,
        int maxPrimaryScore,
        @Nullable Map<String, Integer> boundaries,
        @Nullable Map<String, Integer> marks,
        List<TaskResult> tasks) {

    static ResultsView of(TaskResults results) {
        var bounds = results.boundaries();
        return new ResultsView(
                results.participants(),
                results.maxPrimaryScore(),
                bounds == null ? null : boundaries(bounds),
                marked(results.marks()),
                results.tasks());
    }

    /** Works without marks are no works of which nobody got a mark. */
    private static @Nullable Map<String, Integer> marked(@Nullable Map<String, Integer> marks) {
        return marks == null || marks.values().stream().allMatch(it -> it == 0) ? null : marks;
    }

    private static Map<String, Integer> boundaries(Boundaries bounds) {
        var map = new LinkedHashMap<String, Integer>();
        map.put("3", bounds.from3());
        map.put("4", bounds.from4());
        map.put("5", bounds.from5());
        return map;
    }
}
