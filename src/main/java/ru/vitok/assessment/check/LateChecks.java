package ru.vitok.assessment.check;

import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.store.SliceRow;

/** Preliminary data that come after the final ones change nothing, and say so. */
@Component
class LateChecks {

    private final JdbcClient jdbc;

    LateChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(IndividualResults works, SliceRow slice, Known known, Problems problems) {
        var schools = works.works().stream()
                .map(Participant::school)
                .distinct()
                .map(known.schools()::get)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        int complete = jdbc.sql("""
                select count(distinct r.school_id) from standing_result r join data_set d on d.id = r.data_set_id
                where r.slice_id = :slice and r.school_id = any (:schools) and d.precedence >= 0""")
                .param("slice", slice.id())
                .param("schools", schools)
                .query(Integer.class)
                .single();
        if (complete > 0) {
            problems.add(ProblemCode.PRELIMINARY_LATE, complete);
        }
    }
}
