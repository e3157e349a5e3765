package ru.vitok.assessment.intake.data;

import java.util.List;
import java.util.Map;

/** Works of pupils of one or many schools. */
public record IndividualResults(List<TaskColumn> tasks, List<Participant> works, Map<String, String> schoolNames)
        implements Content {

    @Override
    public int rows() {
        return works.size();
    }

    @Override
    public int participants() {
        return works.size();
    }
}
