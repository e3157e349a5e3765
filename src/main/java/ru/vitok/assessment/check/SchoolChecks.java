package ru.vitok.assessment.check;

import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.people.Organisations;

/** Schools may only be added where the uploader works, and never taken from elsewhere. */
final class SchoolChecks {

    private static final int CODE = 0;
    private static final int MUNICIPALITY = 2;

    private SchoolChecks() {}

    static void check(SchoolTable table, Known known, Organisations organisations, Problems problems) {
        var place = known.municipality();
        for (var school : table.schools()) {
            if (!Names.same(school.municipality(), place.name())) {
                problems.at(
                        school.row(),
                        MUNICIPALITY,
                        ProblemCode.MUNICIPALITY_UNKNOWN,
                        school.municipality(),
                        place.name());
            }
            var elsewhere =
                    organisations.byCode(school.code()).filter(it -> !place.id().equals(it.municipality()));
            if (elsewhere.isPresent() || !known.wholeMunicipality()) {
                problems.at(school.row(), CODE, ProblemCode.SCHOOL_FOREIGN, school.code());
            }
        }
    }
}
