package ru.vitok.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.GroupFigures;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.analysis.TaskComparison;
import ru.vitok.assessment.ResultSource;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.TaskResult;
import ru.vitok.assessment.TaskResults;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.ThresholdProfile;

/**
 * All that a note tells of one test, already withheld for its reader.
 *
 * @param earlier results of the same test in the years before, the oldest first
 * @param group the scores; null where there are none or they are withheld
 * @param form its specification, where known
 */
record TestReading(
        SliceKey key,
        TaskResults results,
        List<Earlier> earlier,
        List<TaskComparison> beside,
        List<SkillHistory> skills,
        @Nullable GroupFigures group,
        @Nullable TestForm form,
        ThresholdProfile thresholds,
        ResultSource source) {

    /** A year before. */
    record Earlier(int year, TaskResults results) {}

    List<TaskResult> tasks(ResultStatus status) {
        return results.tasks().stream().filter(it -> it.status() == status).toList();
    }

    /** Tasks of which nothing may be or can be said. */
    long silent() {
        return tasks(ResultStatus.TOO_FEW).size();
    }
}
