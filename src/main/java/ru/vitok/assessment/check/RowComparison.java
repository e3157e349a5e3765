package ru.vitok.assessment.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.store.SliceRow;

/** Which works a file adds to those of its schools that stand, and which of those it does not have. */
@Component
class RowComparison {

    private static final int LISTED = 20;

    private final JdbcClient jdbc;

    RowComparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void compare(IndividualResults file, SliceRow slice, Known known, Problems problems) {
        Map<String, Set<String>> there = new TreeMap<>();
        file.works()
                .forEach(it -> there.computeIfAbsent(it.school(), _ -> new LinkedHashSet<>())
                        .add(it.code()));
        there.forEach((school, codes) -> {
            var id = known.schools().get(school);
            var before = id == null ? Set.<String>of() : standing(slice, id);
            if (!before.isEmpty()) {
                tell(ProblemCode.ROWS_NEW, school, without(codes, before), problems);
                tell(ProblemCode.ROWS_GONE, school, without(before, codes), problems);
            }
        });
    }

    private Set<String> standing(SliceRow slice, UUID school) {
        var codes = new HashMap<String, Boolean>();
        jdbc.sql("select code from standing_result where slice_id = :slice and school_id = :school order by code")
                .param("slice", slice.id())
                .param("school", school)
                .query(row -> {
                    codes.put(row.getString(1), true);
                });
        return codes.keySet();
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        return these.stream()
                .filter(it -> !those.contains(it))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void tell(ProblemCode code, String school, Set<String> codes, Problems problems) {
        if (!codes.isEmpty()) {
            var listed = codes.stream().limit(LISTED).collect(Collectors.joining(", "));
            problems.add(code, school, codes.size(), codes.size() > LISTED ? listed + "…" : listed);
        }
    }
}
