package ru.vitok.assessment.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.store.SliceRow;

/** A file of the kind that takes the place of all that stood of a school says so before it does. */
@Component
class GivingWay {

    private final JdbcClient jdbc;

    GivingWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param named whether codes tell which work is whose; without them any other number of works may be other pupils */
    void check(IndividualResults file, SliceRow slice, Known known, boolean named, Problems problems) {
        Map<String, List<Participant>> there = file.works().stream()
                .collect(Collectors.groupingBy(Participant::school, TreeMap::new, Collectors.toList()));
        there.forEach((school, works) -> {
            var id = known.schools().get(school);
            var before = id == null ? List.<String>of() : standing(slice, id);
            var gone = new TreeSet<>(before);
            if (named) {
                works.forEach(it -> gone.remove(it.code()));
            }
            if (!gone.isEmpty()) {
                problems.add(ProblemCode.ROWS_REPLACED, school, before.size(), works.size());
            }
        });
    }

    private List<String> standing(SliceRow slice, UUID school) {
        return jdbc.sql("""
                select r.code from standing_result r join data_set d on d.id = r.data_set_id
                where r.slice_id = :slice and r.school_id = :school and d.precedence < 0""")
                .param("slice", slice.id())
                .param("school", school)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
