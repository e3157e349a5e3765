package ru.vitok.assessment.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.LowIndexTable;
import ru.vitok.people.Organisations;

/** Schools of the list are known, each stands once for a year. */
final class LowIndexChecks {

    private LowIndexChecks() {}

    static void check(LowIndexTable table, Known known, Organisations organisations, Problems problems) {
        var schools = new NamedSchools(known, organisations);
        var told = new LinkedHashSet<String>();
        var seen = new HashSet<String>();
        for (var line : table.lines()) {
            if (told.add(line.school())) {
                schools.check(line.school(), line.row(), table.schoolColumn(), problems);
            }
            var place = schools.find(line.school()).map(String::valueOf).orElse(line.school());
            if (!seen.add(place + "/" + line.year())) {
                problems.at(line.row(), table.schoolColumn(), ProblemCode.SCHOOL_TWICE, line.school());
            }
        }
    }
}
