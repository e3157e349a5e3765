package ru.vitok.curriculum;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first scores of marks: together they cover 0 to the maximum, and every mark can be got. */
final class BoundsCheck {

    private BoundsCheck() {}

    static List<EditionFault> of(EditionDraft draft, List<String> numbers) {
        var faults = new ArrayList<EditionFault>();
        var from3 = draft.from3();
        var from4 = draft.from4();
        var from5 = draft.from5();
        if (from3 != null && from4 != null && from5 != null) {
            var printed = draft.max();
            int max = printed == null ? draft.sum() : printed;
            if (from3 <= 0 || from4 <= from3 || from5 <= from4) {
                faults.add(EditionFault.of(FaultKind.BOUNDS_ORDER, from3, from4, from5));
            } else if (from5 > max) {
                faults.add(EditionFault.of(FaultKind.BOUNDS_BEYOND, from5, max));
            }
        } else if (from3 != null || from4 != null || from5 != null) {
            faults.add(EditionFault.of(FaultKind.BOUNDS_PARTLY));
        }
        condition(draft, draft.condition(), numbers, faults);
        return faults;
    }

    private static void condition(
            EditionDraft draft, @Nullable MarkCondition condition, List<String> numbers, List<EditionFault> faults) {
        if (condition == null) {
            return;
        }
        int possible = 0;
        for (var task : condition.tasks()) {
            int place = numbers.indexOf(TaskNumbers.normal(task));
            if (place < 0) {
                faults.add(EditionFault.of(FaultKind.CONDITION_TASK, task));
            } else {
                var max = draft.lines().get(place).max();
                possible += max == null ? 0 : max;
            }
        }
        if (condition.least() > possible) {
            faults.add(EditionFault.of(FaultKind.CONDITION_LEAST, condition.least(), possible));
        }
    }
}
