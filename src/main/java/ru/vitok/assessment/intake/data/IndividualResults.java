package ru.vitok.assessment.intake.data;

import java.util.List;
import java.util.Map;

/** Works of pupils of one or many schools; the places are the columns of the tasks in the sheet. */
public record IndividualResults(
        List<TaskColumn> tasks, List<Integer> places, List<Participant> works, Map<String, String> schoolNames)
        implements Content {

    /** Where a task's column stands in the sheet. */
    public int columnOf(int task) {
        return places.get(task);
    }

    @Override
    public int rows() {
        return works.size();
    }

    @Override
    public int participants() {
        return works.size();
    }
}
