package ru.vitok.assessment.check;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.store.Standing;

/** Pupils' works beside their test and beside what stands: another value, a row that is new or gone, data that come late. */
@Component
class WorkChecks {

    private static final Set<ReportForm> COMPARED =
            Set.of(ReportForm.TEMPLATE, ReportForm.MAPPED, ReportForm.VPR_INDIVIDUAL);

    private final StandingComparison standing;
    private final RowComparison rows;
    private final LateChecks late;
    private final GivingWay givingWay;

    WorkChecks(StandingComparison standing, RowComparison rows, LateChecks late, GivingWay givingWay) {
        this.standing = standing;
        this.rows = rows;
        this.late = late;
        this.givingWay = givingWay;
    }

    void check(IndividualResults works, ReadFile read, Known known, Problems problems) {
        var told = new LinkedHashSet<String>();
        works.works().forEach(it -> PlaceChecks.school(it.school(), it.row(), 0, known, problems, told));
        var key = ContextChecks.key(read.heading(), known);
        if (key == null) {
            return;
        }
        TestChecks.tasks(works.tasks(), known.test(key).orElse(null), problems);
        TestChecks.marks(works, known.test(key).orElse(null), problems);
        boolean nameless = read.form() == ReportForm.MAPPED
                && !works.works().isEmpty()
                && Standing.of(read.form(), works.works()).precedence() < 0;
        if (nameless) {
            problems.add(ProblemCode.ROWS_NAMELESS);
        }
        known.standing(key).ifPresent(slice -> {
            if (nameless || read.form().preliminary()) {
                late.check(works, slice, known, problems);
                var other = nameless
                        ? Map.<String, TreeSet<String>>of()
                        : standing.works(works, slice, known, true, problems);
                givingWay.check(works, slice, known, !nameless, other, problems);
                return;
            }
            var changed = standing.works(works, slice, known, false, problems);
            // a report given out anew may lack a work too: an annulled one would stay for ever without a word
            if (COMPARED.contains(read.form())) {
                rows.compare(works, slice, known, changed, problems);
            }
        });
    }
}
