package ru.vitok.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task over all works and over the groups by mark. Shares are per cent of works: another figure than the per cent of the
 * points. What a report does not tell is null.
 *
 * @param full works with all points
 * @param partial works with some
 * @param none works without a point, those who did not begin among them
 * @param skipped works in which the task was not begun («X», empty)
 * @param discrimination per cent of the points in the best 27 % of works less that in the weakest 27 %; null under 50 works
 * @param groups marks 2 to 5
 */
public record TaskProfile(
        String number,
        int max,
        int n,
        @Nullable Double full,
        @Nullable Double partial,
        @Nullable Double none,
        @Nullable Double skipped,
        @Nullable Double discrimination,
        List<GroupCell> groups,
        List<ProfileNote> notes) {

    public TaskProfile {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }
}
