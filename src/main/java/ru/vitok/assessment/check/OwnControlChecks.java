package ru.vitok.assessment.check;

import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.OwnControlTable;
import ru.vitok.people.Organisations;

/** A school's own control is brought by that school alone. */
final class OwnControlChecks {

    private OwnControlChecks() {}

    static void check(OwnControlTable table, Known known, Organisations organisations, Problems problems) {
        if (known.wholeMunicipality()) {
            problems.add(ProblemCode.OWN_CONTROL_SCHOOL_ONLY);
            return;
        }
        var schools = new NamedSchools(known, organisations);
        for (var line : table.lines()) {
            var written = line.school();
            if (written != null
                    && !schools.find(written).filter(known::mayBring).isPresent()) {
                problems.at(line.row(), Math.max(table.schoolColumn(), 0), ProblemCode.SCHOOL_FOREIGN, written);
            }
        }
    }
}
