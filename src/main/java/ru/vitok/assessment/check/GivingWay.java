package ru.vitok.assessment.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.store.SliceRow;

/** A file of the kind that takes the place of all that stood of a school says so before it does. */
@Component
class GivingWay {

    private final StandingCodes standing;

    GivingWay(StandingCodes standing) {
        this.standing = standing;
    }

    /**
     * @param named whether codes tell which work is whose; without them any other number of works may be other pupils
     * @param changed codes of works with other values, school by school
     */
    void check(
            IndividualResults file,
            SliceRow slice,
            Known known,
            boolean named,
            Map<String, TreeSet<String>> changed,
            Problems problems) {
        Map<String, List<Participant>> there = file.works().stream()
                .collect(Collectors.groupingBy(Participant::school, TreeMap::new, Collectors.toList()));
        standing.of(slice, there.keySet(), known, true).forEach((school, before) -> {
            var works = there.getOrDefault(school, List.of());
            var gone = new TreeSet<>(before.keySet());
            if (named) {
                works.forEach(it -> gone.remove(it.code()));
                var added = works.stream().map(Participant::code).collect(Collectors.toCollection(TreeSet::new));
                added.removeAll(before.keySet());
                RowComparison.tell(
                        ProblemCode.ROWS_CHANGED, school, changed.getOrDefault(school, new TreeSet<>()), problems);
                RowComparison.tell(ProblemCode.ROWS_NEW, school, added, problems);
                RowComparison.tell(ProblemCode.ROWS_DROPPED, school, gone, problems);
            }
            if (!gone.isEmpty()) {
                problems.add(ProblemCode.ROWS_REPLACED, school, before.size(), works.size());
            }
        });
    }
}
