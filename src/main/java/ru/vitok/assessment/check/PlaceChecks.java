package ru.vitok.assessment.check;

import java.util.Set;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.people.Organisation;

/** Whether rows speak of places that the upload may speak of; each place is named once. */
final class PlaceChecks {

    private PlaceChecks() {}

    static void municipality(String name, int row, Organisation municipality, Problems problems, Set<String> told) {
        if (!Names.same(name, municipality.name()) && told.add(name)) {
            problems.at(row, 0, ProblemCode.MUNICIPALITY_UNKNOWN, name, municipality.name());
        }
    }

    /** V7, once for each school. */
    static void school(String code, int row, int column, Known known, Problems problems, Set<String> told) {
        var reach = known.reach(code);
        if (reach != Known.Reach.KNOWN && told.add(code)) {
            problems.at(
                    row,
                    column,
                    code.isEmpty()
                            ? ProblemCode.SCHOOL_NOT_NAMED
                            : reach == Known.Reach.FOREIGN ? ProblemCode.SCHOOL_FOREIGN : ProblemCode.SCHOOL_UNKNOWN,
                    code);
        }
    }
}
