package ru.vitok.assessment.check;

import java.util.HashSet;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.ContextTable;
import ru.vitok.people.Organisations;

/** A school's conditions of a year stand once in a table. */
final class ConditionChecks {

    private ConditionChecks() {}

    static void check(ContextTable table, Known known, Organisations organisations, Problems problems) {
        var schools = new NamedSchools(known, organisations);
        var seen = new HashSet<String>();
        for (var line : table.lines()) {
            schools.check(line.school(), line.row(), table.schoolColumn(), problems);
            var place = schools.find(line.school()).map(String::valueOf).orElse(line.school());
            if (!seen.add(place + "/" + line.year())) {
                problems.at(line.row(), table.schoolColumn(), ProblemCode.SCHOOL_TWICE, line.school());
            }
        }
    }
}
