package ru.vitok.assessment.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.store.SliceRow;

/** Which works a file changes, which it adds to those of its schools that stand, and which of those it does not have. */
@Component
class RowComparison {

    /** As many codes as a grade of a big school has; all of a school are told. */
    private static final int LISTED = 300;

    private final StandingCodes standing;
    private final JdbcClient jdbc;

    RowComparison(StandingCodes standing, JdbcClient jdbc) {
        this.standing = standing;
        this.jdbc = jdbc;
    }

    /** @param changed codes of works with other values, school by school */
    void compare(
            IndividualResults file,
            SliceRow slice,
            Known known,
            Map<String, TreeSet<String>> changed,
            Problems problems) {
        Map<String, List<Participant>> there = file.works().stream()
                .collect(Collectors.groupingBy(Participant::school, TreeMap::new, Collectors.toList()));
        // works that give way to any later file are not compared
        standing.of(slice, there.keySet(), known, false)
                .forEach((String school, Map<String, @Nullable Integer> before) -> {
                    var works = there.getOrDefault(school, List.of());
                    var codes = works.stream().map(Participant::code).collect(Collectors.toCollection(TreeSet::new));
                    var gone = without(before.keySet(), codes);
                    tell(ProblemCode.ROWS_CHANGED, school, changed.getOrDefault(school, new TreeSet<>()), problems);
                    tell(ProblemCode.ROWS_NEW, school, without(codes, before.keySet()), problems);
                    tell(ProblemCode.ROWS_GONE, school, gone, problems, classes(gone, before, works));
                });
        if (there.size() > 1) {
            others(slice, there.keySet(), known, problems);
        }
    }

    /** Classes of which the file has no work at all: it holds a part, and the person is told so. */
    private static String classes(Set<String> gone, Map<String, @Nullable Integer> before, List<Participant> works) {
        var missing = new TreeSet<Integer>();
        gone.forEach(it -> {
            var number = before.get(it);
            if (number != null) {
                missing.add(number);
            }
        });
        works.forEach(it -> {
            var number = it.classNumber();
            if (number != null) {
                missing.remove(number);
            }
        });
        return missing.isEmpty()
                ? StandingComparison.NOBODY
                : missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** A file of several schools changes nothing in those that it does not have. */
    private void others(SliceRow slice, Set<String> there, Known known, Problems problems) {
        var ids = there.stream().map(known.schools()::get).toArray(UUID[]::new);
        var kept = jdbc.sql("""
                select distinct o.code from standing_result r join organisation o on o.id = r.school_id
                where r.slice_id = :slice and not (r.school_id = any (:schools)) order by o.code""")
                .param("slice", slice.id())
                .param("schools", ids)
                .query((row, _) -> row.getString(1))
                .list();
        if (!kept.isEmpty()) {
            problems.add(ProblemCode.SCHOOLS_STAY, kept.size(), listed(kept));
        }
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter(it -> !those.contains(it)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which works of a school it is true of, by their codes; nothing where of none. */
    static void tell(ProblemCode code, String school, Set<String> codes, Problems problems, Object... more) {
        if (!codes.isEmpty()) {
            var arguments = new ArrayList<Object>(List.of(school, codes.size(), listed(codes)));
            arguments.addAll(List.of(more));
            problems.add(code, arguments.toArray());
        }
    }

    private static String listed(Collection<String> codes) {
        var listed = codes.stream().limit(LISTED).collect(Collectors.joining(", "));
        return codes.size() > LISTED ? listed + "…" : listed;
    }
}
